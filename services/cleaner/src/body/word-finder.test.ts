import { expect, test } from 'vitest'
import { WordFinder } from './word-finder.ts'

const items = ['nav', '^main', 'foot$', '^ads$', 'item']

function foundIn(name: string): string[] {
  const finder = new WordFinder()
  for (const [group, item] of items.entries()) finder.add(item, group)
  return finder.find(name).map((group) => items[group] ?? '')
}

test.each([
  ['subnavigation', ['nav']],
  ['mainNav-item2', ['^main', 'nav', 'item']],
  ['domain remain', []],
  ['pageMain', ['^main']],
  ['page_foot', ['foot$']],
  ['barefoot footer', ['foot$']],
  ['pageFoot', ['foot$']],
  ['footer', []],
  ['ads top', ['^ads$']],
  ['loads adsense', []],
  ['ITEM Item item', ['item']],
  ['Ünav', ['nav']],
  ['', []],
])('in %s', (name, expected) => {
  expect(foundIn(name)).toEqual(expected)
})
