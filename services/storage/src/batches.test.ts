import { expect, test } from 'vitest'
import { Batches } from './batches.ts'

const done = (values: string[]) => values.map((value) => ({ status: 'fulfilled', value }) as const)

test('items that come together are written together, and each gets its own result', async () => {
  const written: string[][] = []
  const batches = new Batches<string, string>({
    keyOf: (item) => item,
    write: async (items) => {
      written.push(items)
      return done(items.map((item) => item.toUpperCase()))
    },
  })
  expect(await Promise.all(['a', 'b', 'c'].map((item) => batches.add(item)))).toEqual(['A', 'B', 'C'])
  expect(written).toEqual([['a', 'b', 'c']])
})

test('a batch has at most so many items', async () => {
  const sizes: number[] = []
  const batches = new Batches<number, string>({
    keyOf: String,
    most: 4,
    write: async (items) => {
      sizes.push(items.length)
      return done(items.map(String))
    },
  })
  await Promise.all(Array.from({ length: 10 }, (_, item) => batches.add(item)))
  expect(sizes).toEqual([4, 4, 2])
})

test('items of one key never share a batch, and keep their order', async () => {
  const written: string[][] = []
  const batches = new Batches<string, string>({
    keyOf: (item) => item[0] ?? '',
    write: async (items) => {
      written.push(items)
      return done(items)
    },
  })
  await Promise.all(['a1', 'b1', 'a2', 'a3'].map((item) => batches.add(item)))
  expect(written).toEqual([['a1', 'b1'], ['a2'], ['a3']])
})

test('no more batches are under way than allowed', async () => {
  const waiting: (() => void)[] = []
  const batches = new Batches<number, string>({
    keyOf: String,
    most: 1,
    atOnce: 2,
    write: async (items) => {
      await new Promise<void>((release) => waiting.push(release))
      return done(items.map(String))
    },
  })
  const all = Promise.all([1, 2, 3].map((item) => batches.add(item)))
  expect(waiting).toHaveLength(2)
  waiting[0]?.()
  await expect.poll(() => waiting.length).toBe(3)
  waiting[1]?.()
  waiting[2]?.()
  expect(await all).toEqual(['1', '2', '3'])
})

test('an item that fails fails alone', async () => {
  const batches = new Batches<string, string>({
    keyOf: (item) => item,
    write: async (items) =>
      items.map((item) =>
        item === 'bad' ? { status: 'rejected', reason: new Error('refused') } : { status: 'fulfilled', value: item },
      ),
  })
  const results = await Promise.allSettled(['good', 'bad'].map((item) => batches.add(item)))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})
