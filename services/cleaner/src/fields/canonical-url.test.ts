import { expect, test } from 'vitest'
import { parseSample } from '../testing/sample-page.ts'
import { canonicalUrlOf } from './canonical-url.ts'

const fetched = 'https://www.example.com/town/new-bridge?page=1&utm_source=mail'
const normal = 'https://www.example.com/town/new-bridge?page=1'

test.each([
  ['the address on the same site', 'https://example.com/town/new-bridge', 'https://example.com/town/new-bridge'],
  ['a relative address', '/town/new-bridge', 'https://www.example.com/town/new-bridge'],
  ['in our normal spelling', 'HTTPS://EXAMPLE.com/a?utm_source=x#top', 'https://example.com/a'],
  ['not that of another site', 'https://elsewhere.example.net/a', normal],
  ['not that of the front page', 'https://www.example.com/', normal],
  ['not one of another scheme', 'ftp://example.com/a', normal],
  ['not one that cannot be', 'https://https://example.com/a', normal],
  ['not an empty one', '', normal],
])('the canonical address is %s', (_, href, expected) => {
  const page = parseSample(`<link rel="canonical" href="${href}">`, fetched)
  expect(canonicalUrlOf(page).value).toBe(expected)
})

test('without a choice of its own a page is known by where it was found', () => {
  expect(canonicalUrlOf(parseSample('', fetched))).toMatchObject({
    value: normal,
    provenance: { source: 'response', conflict: false },
  })
})

test('a front page may call itself one', () => {
  const page = parseSample('<link rel="canonical" href="https://example.com/">', 'https://www.example.com/')
  expect(canonicalUrlOf(page).value).toBe('https://example.com/')
})

test('a document without an address keeps its name', () => {
  const page = parseSample('<link rel="canonical" href="https://example.com/a">', 'urn:copydesk:1')
  expect(canonicalUrlOf(page).value).toBe('urn:copydesk:1')
})
