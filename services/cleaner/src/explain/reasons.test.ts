import { expect, test } from 'vitest'
import { cluesOf } from '../body/clues.ts'
import { judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { isAbsence } from './absences.ts'
import { reasonsFor } from './reasons.ts'

const text = paragraphs(6).map(
  (paragraph, index) => `${index % 4 === 3 ? '<h2>What comes next</h2>' : ''}<p>${paragraph}</p>`,
)
const page =
  parseSample(`<title>Bridge to be rebuilt</title><div class="main-menu"><ul><li><a href="/town">Town</a><li><a href="/sport">Sport</a></ul></div>
  <article><h1>Bridge to be rebuilt</h1><p class="byline">By Ann Miller</p>${text.join('')}<p>Sign up to our newsletter and read more every day</p></article>
  <div class="related"><h2>Most read</h2><ul><li><a href="/a-b-c-d">Ferry returns after a long storm</a><li><a href="/e-f-g-h">Market hall to open on Sundays</a></ul></div>`)
const blocks = judgePage(page).map(({ block }) => block)
const told = reasonsFor(blocks, cluesOf(page))
const about = (opening: string) => told[blocks.findIndex((block) => block.text.startsWith(opening))]

test('what is true of most blocks of a page is no reason for any', () => {
  const sides = told.flatMap((reasons) => [reasons?.pro ?? [], reasons?.contra ?? []])
  const counts = Map.groupBy(sides.flat(), (reason) => reason)
  const often = [...counts].filter(([, { length }]) => length > blocks.length / 2).map(([reason]) => reason)
  expect(often).toEqual([])
})

test('no block is told that it is no heading, or has none of what few blocks have', () => {
  for (const reasons of told)
    for (const reason of [...(reasons?.pro ?? []), ...(reasons?.contra ?? [])])
      expect(reason).not.toMatch(/^is (?:no|not) |^has no |^0 /)
})

test('what is meant by two reasons is said once', () => {
  for (const reasons of told) {
    const { pro = [], contra = [] } = reasons ?? {}
    for (const side of [pro, contra])
      expect(side.filter((reason) => /is a .*heading|^is a paragraph/.test(reason)).length).toBeLessThan(2)
    expect(new Set([...pro, ...contra]).size).toBe(pro.length + contra.length)
  }
})

test('every block that was asked about has reasons on the side that it came down on', () => {
  expect(about('Part 3')?.pro).not.toEqual([])
  expect(about('Town')?.contra).not.toEqual([])
  expect(about('Ferry')?.contra.join()).toMatch(/links|other things open/)
  expect(about('Sign up')?.contra).not.toEqual([])
})

test.each([
  ['is button', 0, true],
  ['opens more', 1, false],
  ['level', 0, true],
  ['level', 2, false],
  ['repeats', 0, true],
  ['in <aside>', 12, true],
  ['in <aside>', 2, false],
  ['since prose', 99, true],
  ['kind', 0, true],
  ['kind', 6, false],
  ['from headline', 0, false],
  ['letters at -1', -1, true],
  ['calls at 1', 0, true],
  ['chance at 1', 0, false],
  ['chance of heading', -1, true],
])('%s of %d is an absence: %s', (name, value, expected) => {
  expect(isAbsence(name, value)).toBe(expected)
})
