import { expect, test } from 'vitest'
import { absoluteUrl, siteOf } from './addresses.ts'

test.each([
  ['/a.jpg', 'https://example.com/a.jpg'],
  [' //cdn.example.net/a b.jpg ', 'https://cdn.example.net/a%20b.jpg'],
  ['b', 'https://example.com/x/b'],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['data:image/png;base64,AAAA', undefined],
  ['http://[broken', undefined],
])('%s on a page is %s', (written, expected) => {
  expect(absoluteUrl(written, 'https://example.com/x/y')).toBe(expected)
})

test('a page without an address has no relative ones', () => {
  expect(absoluteUrl('/a', 'urn:copydesk:1')).toBeUndefined()
})

test.each([
  ['https://news.example.co.uk/a', 'example.co.uk'],
  ['https://someone.blogspot.com/a', 'someone.blogspot.com'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['http://localhost/', 'localhost'],
  ['urn:copydesk:1', ''],
])('the site of %s is "%s"', (url, expected) => {
  expect(siteOf(url)).toBe(expected)
})
