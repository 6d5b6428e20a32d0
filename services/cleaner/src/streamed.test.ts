import { expect, test } from 'vitest'
import { textOf } from './page-tree.ts'
import { parseHtml } from './parse-html.ts'
import { sampleLimits } from './testing/sample-page.ts'

function shown(html: string, limits = sampleLimits): string {
  return textOf(parseHtml(html, limits).tree.body)
}

const place = (number: number) => `<template id="B:${number}"></template>`
const part = (number: number, html: string) => `<div hidden id="S:${number}">${html}</div>`

test('what a server sends late stands where its place was kept, and is hidden no more', () => {
  const html = `<p>one </p>${place(0)}<p>four </p>${part(0, `two ${place(1)}`)}${part(1, 'three ')}`
  expect(shown(html)).toBe('one two three four ')
  const [moved] = parseHtml(html, sampleLimits).tree.named('div')
  expect(moved?.attributes.entries()).toEqual([['id', 'S:0']])
})

test.each([
  ['no place is kept for', `<p>one </p>${place(5)}${part(0, 'two')}`, 'one two'],
  ['keeps its own place', `<p>one </p>${part(0, `two ${place(0)}`)}`, 'one two '],
  ['keeps the place of one around it', `${part(0, `two ${part(1, place(0))}`)}`, 'two '],
])('a part that %s stays where it is', (_, html, expected) => {
  expect(shown(html)).toBe(expected)
})

test('parts within parts come to stand no deeper than a page may be', () => {
  const parts = Array.from({ length: 100 }, (_, index) =>
    part(index, `${'<b>'.repeat(20)}${place(index + 1)}x${'</b>'.repeat(20)}`),
  )
  const { tree } = parseHtml(`${place(0)}${parts.join('')}`, { maxDepth: 100, maxNodes: 10_000 })
  const depths = tree.named('b').map((element) => {
    let depth = 0
    for (let at = element.parent; at; at = at.parent) depth += 1
    return depth
  })
  expect(Math.max(...depths)).toBeLessThanOrEqual(102)
  expect(textOf(tree.body)).toBe('x'.repeat(100))
})
