import { expect, test } from 'vitest'
import { openHostNames } from './host-names.ts'

const dayMs = 86_400_000

function open() {
  const forgotten: string[] = []
  let time = 0
  const names = openHostNames({ forget: (host) => forgotten.push(host), now: () => time })
  const see = (host: string, pages: number) => Array.from({ length: pages }, () => names.nameOf(host)).at(-1)
  return { see, forgotten, pass: (ms: number) => (time += ms) }
}

test('a host is named from its 20th page on', () => {
  const { see } = open()
  expect(see('daily.example', 19)).toBe('other')
  expect(see('daily.example', 1)).toBe('daily.example')
  expect(see('weekly.example', 1)).toBe('other')
})

test('a hundred hosts are named, and another takes the place of one that was silent for a day', () => {
  const { see, forgotten, pass } = open()
  for (let host = 0; host < 100; host++) see(`h${host}.example`, 20)
  expect(see('late.example', 30)).toBe('other')
  pass(dayMs)
  see('h0.example', 1)
  expect(see('late.example', 1)).toBe('late.example')
  expect(forgotten).toEqual(['h1.example'])
  expect(see('h1.example', 1)).toBe('other')
})

test('hosts that come once each do not fill the memory, nor keep a host with many pages from its name', () => {
  const { see } = open()
  for (let host = 0; host < 50_000; host++) see(`once${host}.example`, 1)
  expect(see('daily.example', 20)).toBe('daily.example')
})
