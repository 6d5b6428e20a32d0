import { expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { linksIn } from './links.ts'

const [first = '', ...rest] = paragraphs(8)

function linksOf(opening: string, behind = '') {
  const html = `<article><p>${opening}${first}</p>${rest.map((text) => `<p>${text}</p>`).join('')}</article>${behind}`
  const page = parseSample(html)
  return linksIn(judgePage(page), page.finalUrl)
}

test('the links in the text are listed in page order, absolute, each address once', () => {
  const opening =
    'The <a href="/bridge">old  bridge</a>, <a href="https://a.example.net/x?y=1">as told</a>, is <a href="/bridge">old</a>. '
  expect(linksOf(opening)).toEqual([
    { url: 'https://www.example.com/bridge', text: 'old bridge' },
    { url: 'https://a.example.net/x?y=1', text: 'as told' },
  ])
})

test.each([
  ['on this page', '<a href="#note">note</a> '],
  ['to write to', '<a href="mailto:a@example.com">mail</a> '],
  ['that runs a script', '<a href="javascript:void(0)">open</a> '],
  ['without words', '<a href="/picture"><img src="/a.jpg"></a> '],
  ['to nowhere', '<a>nothing</a> '],
])('a link %s is none', (_, opening) => {
  expect(linksOf(opening)).toEqual([])
})

test('links beside the text are none of it', () => {
  expect(linksOf('', '<footer><a href="/imprint">Imprint</a></footer>')).toEqual([])
})

test('there are two hundred at most', () => {
  const many = Array.from({ length: 300 }, (_, n) => `the word <a href="/${n}">number ${n}</a> is said here and `)
  expect(linksOf(many.join('')).length).toBe(200)
})
