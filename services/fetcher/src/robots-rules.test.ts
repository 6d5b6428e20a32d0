import { expect, test } from 'vitest'
import { condensed, rulesIn } from './robots-rules.ts'

test.each([
  ['5', 5_000],
  ['0.5', 500],
  ['1e9', 60_000],
  ['Infinity', 60_000],
  ['-1', 0],
  ['soon', 0],
  ['', 0],
])('Crawl-delay: %s is %i ms', (value, expected) => {
  expect(rulesIn(`User-agent: *\nCrawl-delay: ${value}`, 'https://a.test').crawlDelayMs).toBe(expected)
})

test('the group that names us says our crawl delay', () => {
  const text = 'User-agent: *\nCrawl-delay: 1\n\nUser-agent: Copydesk\nCrawl-delay: 9'
  expect(rulesIn(text, 'https://a.test').crawlDelayMs).toBe(9_000)
})

test.each([
  ['/a?b=1', false],
  ['/a', true],
  ['/x/print.html', false],
  ['/x/print.html?p', true],
])('wildcards: %s', (path, allowed) => {
  const { allows } = rulesIn('User-agent: *\nDisallow: /*?b=\nDisallow: /*/print.html$', 'https://a.test')
  expect(allows(`https://a.test${path}`)).toBe(allowed)
})

test.each([
  [
    'what is said to others',
    'User-agent: a\nDisallow: /\n\nUser-agent: *\nDisallow: /x',
    'user-agent: *\ndisallow: /x',
  ],
  ['comments and sitemaps', '# a\nSitemap: /s\nUser-Agent: * # all\nDISALLOW : /x # y', 'user-agent: *\ndisallow: /x'],
  ['agents that share a group', 'User-agent: a\nUser-agent: Copydesk/1\n\nAllow: /', 'user-agent: copydesk\nallow: /'],
  ['rules of nobody', 'Disallow: /\nUser-agent: b\nCrawl-delay: 1', ''],
  ['what is no rule', '<!doctype html>\r<a href="http://a.test">', ''],
])('%s is left out', (_what, text, expected) => {
  expect(condensed(text)).toBe(expected)
})

test('being allowed everything by name is kept', () => {
  const text = condensed('User-agent: copydesk\nDisallow:\n\nUser-agent: *\nDisallow: /')
  expect(rulesIn(text, 'https://a.test').allows('https://a.test/b')).toBe(true)
})

test('a file that names one agent thousands of times costs no more than its length', () => {
  const text = condensed('User-agent: *\n'.repeat(16_000) + 'Disallow: /x\n'.repeat(20_000))
  expect(text.length).toBeLessThan(300_000)
  expect(rulesIn(text, 'https://a.test').allows('https://a.test/x')).toBe(false)
})
