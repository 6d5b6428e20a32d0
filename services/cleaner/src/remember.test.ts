import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('a text is read once', () => {
  const asked: string[] = []
  const lengthOf = remember((text) => asked.push(text) && text.length)
  expect(['lead', 'lead', 'body'].map(lengthOf)).toEqual([4, 4, 4])
  expect(asked).toEqual(['lead', 'body'])
})

test('what is remembered does not keep the pages that it was a part of', () => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const lengthOf = remember((text) => text.length)
  const heldMb = () => {
    collect()
    return process.memoryUsage().heapUsed / 1_000_000
  }
  const before = heldMb()
  for (let page = 0; page < 100; page += 1) lengthOf(`class="of page ${page}" ${'x'.repeat(1_000_000)}`.slice(7, 40))
  expect(heldMb() - before).toBeLessThan(20)
})
