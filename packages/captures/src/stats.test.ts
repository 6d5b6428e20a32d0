import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { openCaptures } from './index.ts'
import { countCaptures, textOf } from './stats.ts'
import { openTestArchive, signal } from './testing/archive.ts'

test('captures are counted by kind and by day, with the oldest, the newest and the largest', async () => {
  const { dir, put, files } = await openTestArchive()
  const large = await put(
    Array.from({ length: 40_000 }, (_, n) => (n * n) % 9_973).join(),
    'https://a.example/',
    '2026-11-20T10:00:00Z',
  )
  await put('one', 'https://b.example/', '2026-11-21T10:00:00Z')
  await put('one', 'https://b.example/', '2026-11-22T10:00:00Z')
  const document = { url: 'urn:copydesk:0', fetchedAt: '2026-11-21T11:00:00Z', contentType: 'text/plain' }
  await openCaptures(dir).put({ ...document, body: Buffer.from('two') })
  await writeFile((await files()).find((path) => path.includes(large))?.replace(large, 'f'.repeat(64)) ?? '', 'damaged')

  const stats = await countCaptures(dir, signal)
  const counts = (sums: Map<string, { count: number }>) =>
    Object.fromEntries([...sums].map(([name, { count }]) => [name, count]))
  expect(stats.total.count).toBe(5)
  expect(counts(stats.byKind)).toEqual({ response: 2, revisit: 1, resource: 1, unreadable: 1 })
  expect(counts(stats.byDay)).toEqual({ '2026-11-20': 1, '2026-11-21': 2, '2026-11-22': 1, '': 1 })
  expect(stats).toMatchObject({ oldest: '2026-11-20T10:00:00Z', newest: '2026-11-22T10:00:00Z' })
  expect(basename(stats.largest?.file ?? '')).toBe(`${large}.warc.gz`)
  expect(textOf(stats)).toMatch(/^resource +1 +\d+ bytes\nresponse +2 +[\d,]+ bytes\n/)
})
