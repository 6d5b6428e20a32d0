import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUrl } from './canonical-url.ts'

test.each([
  ['an upper-case host', 'HTTP://News.Example.ORG/Path', 'http://news.example.org/Path'],
  ['an international name', 'https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['an international name in capitals', 'https://BÜCHER.example/', 'https://xn--bcher-kva.example/'],
  ['a name already in punycode', 'https://XN--bcher-kva.example/', 'https://xn--bcher-kva.example/'],
  ['a default port', 'https://example.org:443/a', 'https://example.org/a'],
  ['another port', 'http://example.org:443/a', 'http://example.org:443/a'],
  ['a trailing dot', 'https://example.org./a', 'https://example.org/a'],
  ['a fragment', 'https://example.org/a#b', 'https://example.org/a'],
  ['an empty query and fragment', 'https://example.org/a?#', 'https://example.org/a'],
  ['no path', 'https://example.org', 'https://example.org/'],
  ['credentials', 'https://user:secret@example.org/a', 'https://example.org/a'],
  ['dot segments', 'https://example.org/a/./b/../c', 'https://example.org/a/c'],
  ['escaped dot segments', 'https://example.org/a/%2e/b/%2E./c', 'https://example.org/a/c'],
  ['escaped unreserved characters', 'https://example.org/%7euser/%41%2D%5f', 'https://example.org/~user/A-_'],
  ['small escapes', 'https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9'],
  ['characters to escape', 'https://example.org/café', 'https://example.org/caf%C3%A9'],
  ['escaped reserved characters', 'https://example.org/a%2fb%3fc', 'https://example.org/a%2Fb%3Fc'],
  ['an escaped percent sign', 'https://example.org/%257e', 'https://example.org/%257e'],
  ['a percent sign that escapes nothing', 'https://example.org/?q=%%37e', 'https://example.org/?q=%%37e'],
  ['a query that is not UTF-8', 'https://example.org/?q=%ea%f3', 'https://example.org/?q=%EA%F3'],
  ['tracking', 'https://example.org/?utm_source=x&id=1&fbclid=y&UTM_Medium=z', 'https://example.org/?id=1'],
  ['escaped tracking', 'https://example.org/?utm%5Fsource=x', 'https://example.org/'],
  ['parameter order', 'https://example.org/?b=2&a=1', 'https://example.org/?a=1&b=2'],
  ['a parameter given twice', 'https://example.org/?b=2&a=z&a=b', 'https://example.org/?a=z&a=b&b=2'],
  ['a parameter without value', 'https://example.org/?flag&a=', 'https://example.org/?a=&flag'],
  ['idle separators', 'https://example.org/?&&a=1&', 'https://example.org/?a=1'],
  ['a question mark in the query', 'https://example.org/??a=1', 'https://example.org/??a=1'],
  ['double slashes', 'https://example.org//a//', 'https://example.org//a//'],
  ['an address in octal', 'http://0177.0.0.1./', 'http://127.0.0.1/'],
  ['a long IPv6 address', 'http://[0:0:0:0:0:0:0:1]/', 'http://[::1]/'],
])('%s', (_what, url, expected) => {
  expect(canonicalUrl(url)).toBe(expected)
})

test.each([
  '',
  'example.org',
  '//example.org/',
  'http://',
  'http://./',
  'http://a..b/',
  'http://[::bad',
  'mailto:a@b.org',
])('%j is no URL of a page', (text) => {
  expect(() => canonicalUrl(text)).toThrow(TypeError)
})

const fragments = [
  '%',
  '2e',
  '%2E',
  '7e',
  '%c3',
  '.',
  '..',
  '/',
  '?',
  '&',
  '=',
  '+',
  '#',
  'a',
  'utm_',
  '\\',
  'ü',
  ' ',
  ':',
]
const oddUrl = fc
  .tuple(
    fc.constantFrom('example.org', 'EXAMPLE.org.', 'bücher.example', '127.1', '0x7f.1.', '[::1]', 'a:b@c.org:8080'),
    fc.array(fc.constantFrom(...fragments), { maxLength: 24 }),
  )
  .map(([host, rest]) => `http://${host}/${rest.join('')}`)

test('a canonical URL is its own canonical URL', () => {
  const url = fc.oneof(oddUrl, fc.webUrl({ withQueryParameters: true, withFragments: true }))
  fc.assert(
    fc.property(url, (input) => {
      const once = canonicalUrl(input)
      expect(canonicalUrl(once)).toBe(once)
    }),
    { numRuns: 3_000 },
  )
})
