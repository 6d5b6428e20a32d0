import { expect, test } from 'vitest'
import { PagesQuery } from './lists.ts'

test.each([
  ['Paper.Example', 'paper.example'],
  ['café.example', 'xn--caf-dma.example'],
  ['paper.example:80', 'paper.example'],
  ['paper.example:8080', 'paper.example:8080'],
  ['[::1]:8080', '[::1]:8080'],
])('the host %s is looked for as addresses have it', (given, host) => {
  expect(PagesQuery.parse({ host: given }).host).toBe(host)
})

test.each(['[', 'me@paper.example', 'https://paper.example', 'paper.example?', 'paper.example#', 'a\\b', 'a:b', ''])(
  'no host has the name %s',
  (given) => {
    const { error } = PagesQuery.safeParse({ host: given })
    expect(error?.issues[0]?.message).toMatch(/^give a host such as paper\.example/)
  },
)
