import { expect, test } from 'vitest'
import type { JudgedBlock } from '../body/decide.ts'
import { readBlocks } from '../body/read-blocks.ts'
import { parseSample } from '../testing/sample-page.ts'
import { lookAgain } from './look-again.ts'

const brief = 'The old bridge over the river was closed on Tuesday morning after an inspection.'
const other = 'Our newspaper has been made in Harlow for a hundred years, by people who live here.'

/** The blocks of a page, each as likely as its element says in `title`. */
function judged(html: string): JudgedBlock[] {
  return readBlocks(parseSample(html).tree.body).map((block) => {
    const chance = Number(block.element.attributes.get('title') ?? 0)
    return { block, chance, kept: chance > 0.5, rule: 'test' }
  })
}

function keptOf(html: string): string[] {
  return lookAgain(judged(html), 'A bridge closes')
    .filter(({ kept }) => kept)
    .map(({ block }) => block.text)
}

test.each([
  ['under its headline', `<p title=".2">${other}</p><h1>A bridge closes</h1><p title=".2">${brief}</p>`],
  [
    'in its article where no headline is shown',
    `<p title=".2">${other}</p><article><p title=".2">${brief}</p></article>`,
  ],
  [
    'and not in the foot of the page',
    `<h1>A bridge closes</h1><p title=".2">${brief}</p><footer><p title=".2">${other}</p></footer>`,
  ],
  [
    'and not among what is far less likely',
    `<h1>A bridge closes</h1><p title=".2">${brief}</p><p title=".04">${other}</p>`,
  ],
  [
    'and not among links',
    `<h1>A bridge closes</h1><p title=".2">${brief}</p><p title=".2"><a href="/">${other}</a></p>`,
  ],
])('where nothing is kept, a brief is found %s', (_, html) => {
  expect(keptOf(html)).toEqual([brief])
})

test('where enough is kept, it stays at that', () => {
  const html = `<h1>A bridge closes</h1><p title=".9">${brief}</p><p title=".4">${other}</p>`
  expect(keptOf(html)).toEqual([brief])
})

test('a page that the model holds for unlikely as a whole is kept as a whole', () => {
  const parts = Array.from({ length: 20 }, (_, index) => `${brief} It was the inspection number ${index}.`)
  const html = `<h1>A bridge closes</h1><p title=".6">${brief}</p>${parts.map((part) => `<p title=".2">${part}</p>`).join('')}`
  expect(keptOf(html)).toEqual([brief, ...parts])
})

test('what is unlikely everywhere is kept nowhere', () => {
  expect(keptOf(`<h1>A bridge closes</h1><p title=".01">${brief}</p>`)).toEqual([])
})
