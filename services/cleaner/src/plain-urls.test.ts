import { expect, test } from 'vitest'
import { absoluteUrl } from './addresses.ts'
import { UrlReader } from './plain-urls.ts'

const bases = [
  'https://www.example.com/town/bridge?a=1',
  'http://example.com/',
  'https://example.com',
  'https://example.com:8080/a',
  'https://EXAMPLE.com/a',
  'https://127.0.0.1/a',
  'https://xn--bcher-kva.example/a',
  'urn:copydesk:a',
]
const written = [
  ...['/a', '/a/b-c_d.html?x=1&y=%C3%A4#top', '/', '/a//b', '//other.example/a', '///a', 'a/b', '?a=1', '#a', ''],
  ...['/a/../b', '/a/./b', '/a/%2e%2E/b', '/a/.hidden', '/a/..', '/..', '/a?b=/../c', '/a#/../b', '/a%zz', '/a%'],
  ...['/ä', '/a b', ' /a ', '/a\tb', "/a?b='c'", '/a"b', '/a|b', '/a^b', '/a{b}', '/a\\b', '/a`b', '/a[b]', '/a<b>'],
  ...[
    'https://a.example/b',
    'https://a.example',
    'https://a.example?b',
    'https://a.example:443/b',
    'http://A.example/b',
  ],
  ...[
    'https://a.example./b',
    'https://a..example/b',
    'https://-a.example/b',
    'https://a_b.example/c',
    'https://1.2.3.4/a',
  ],
  ...[
    'https://a.example//b',
    'https://a.example/../b',
    'https://user@a.example/b',
    'https://xn--a.example/b',
    'https:/a.example/b',
  ],
  ...['HTTPS://a.example/b', 'https:a/b', 'mailto:a@b.example', 'javascript:a()', 'data:,a', 'ftp://a.example/b'],
  ...[
    'https://0x7f.1/a',
    'https://a.0x7f/b',
    'https://a.b1/c',
    'https://bücher.example/a',
    '/a\n',
    '/a\u00a0',
    '/a\0b',
  ],
  `/${'a'.repeat(1_500)}`,
  `/${'a'.repeat(3_000)}`,
]

test.each(bases)('addresses on %s are read as the parser reads them', (base) => {
  const urls = new UrlReader(base)
  expect(written.map((each) => urls.absolute(each))).toEqual(written.map((each) => absoluteUrl(each, base)))
})

test('an address of any signs takes no long time', () => {
  const urls = new UrlReader('https://example.com/')
  const startedAt = performance.now()
  for (const sign of ['/', '.', '-', '%', 'a.', '?', '#', '//', '/.'])
    urls.absolute(`https://a.example/${sign.repeat(1_000_000)}`)
  for (const sign of ['a', 'a.', '-', '.']) urls.absolute(`https://${sign.repeat(900)}`)
  expect(performance.now() - startedAt).toBeLessThan(500)
})
