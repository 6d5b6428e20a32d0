import { expect, test } from 'vitest'
import { parseHtml } from '../parse-html.ts'
import { sampleLimits } from '../testing/sample-page.ts'
import { askedBlocks, spreadChances } from './asked.ts'
import { readBlocks } from './read-blocks.ts'

const items = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li>item ${index}</li>`).join('')}</ul>`
const blocksOf = (html: string) => readBlocks(parseHtml(html, sampleLimits).tree.body)

test('of a long list four lines are asked about, its first and last among them, and every block that stands alone', () => {
  const asked = askedBlocks(blocksOf(`<p>Before.</p>${items(10)}<p>Behind.</p>`))
  expect(asked.map(Number).join('')).toBe('110010010011')
})

test('every line of a short list is asked about', () => {
  expect(askedBlocks(blocksOf(items(4)))).toEqual([true, true, true, true])
})

test('lines that were not asked about are as likely as the others of their list', () => {
  const blocks = blocksOf(`<p>Before.</p>${items(3)}`)
  expect(spreadChances(blocks, [0.9, 0.2, undefined, 0.4]).map((chance) => Number(chance.toFixed(2)))).toEqual([
    0.9, 0.2, 0.3, 0.4,
  ])
})
