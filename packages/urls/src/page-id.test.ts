import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageId } from './page-id.ts'

test('a page is named by 26 characters of base32', () => {
  expect(pageId('https://example.org/a')).toMatch(/^[a-z2-7]{26}$/)
})

// Checked with: printf %s URL | openssl dgst -sha256 -binary | base32
test.each([
  ['', '4oymiquy7qobjgx36tejs35zeq'],
  ['https://example.org/a', 'wwyq3ucctzu2y7h26craw2ibye'],
])('the name of %j agrees with other programs', (url, id) => {
  expect(pageId(url)).toBe(id)
})

test('a hash that starts with zeros keeps its length', () => {
  const url = findUrl((hash) => hash.startsWith('00'))
  expect(pageId(url)).toMatch(/^a[a-z2-7]{25}$/)
})

function findUrl(wanted: (hash: string) => boolean): string {
  for (let n = 0; ; n += 1) {
    const url = `https://example.org/${n}`
    if (wanted(createHash('sha256').update(url).digest('hex'))) return url
  }
}
