import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import type { Wanted } from './command.ts'
import { exportCaptures } from './export.ts'
import { openTestArchive, signal } from './testing/archive.ts'

async function exported(data: string, wanted: Wanted = {}) {
  const written: Buffer[] = []
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      written.push(chunk)
      setImmediate(done)
    },
  })
  const lines: string[] = []
  const sums = await exportCaptures(
    { verb: 'export', data, wanted },
    { stdout, tell: (line) => lines.push(line), signal },
  )
  await finished(stdout.end())
  return { sums, lines, records: await recordsIn(Buffer.concat(written)) }
}

async function recordsIn(bytes: Buffer): Promise<string[]> {
  const records: string[] = []
  for await (const { warcType, warcTargetURI, warcDate } of WARCParser.iterRecords([bytes])) {
    const isInfo = warcType === 'warcinfo'
    records.push(isInfo ? warcType : `${warcType} ${URL.parse(warcTargetURI ?? '')?.host} ${warcDate?.slice(0, 10)}`)
  }
  return records
}

const dayOf = (day: number) => `2026-11-${day}T10:00:00.000Z`

test('all captures are one WARC file that begins with a warcinfo record', async () => {
  const { dir, put } = await openTestArchive()
  await put('one', 'https://a.example/', dayOf(20))
  await put('one', 'https://b.example/', dayOf(21))
  await put('two', 'https://c.example/', dayOf(22))
  const { records, sums, lines } = await exported(dir)
  expect(records[0]).toBe('warcinfo')
  const rest = records.slice(1)
  expect(rest.toSorted()).toEqual([
    'response a.example 2026-11-20',
    'response c.example 2026-11-22',
    'revisit b.example 2026-11-21',
  ])
  expect(rest.indexOf('response a.example 2026-11-20')).toBeLessThan(rest.indexOf('revisit b.example 2026-11-21'))
  expect([sums.captures, sums.damaged, lines]).toEqual([3, 0, []])
})

test.each<[string, Wanted, string[]]>([
  ['a host', { host: 'a.example' }, ['response a.example 2026-11-20']],
  ['a span of time', { since: dayOf(22), until: dayOf(22) }, ['response c.example 2026-11-22']],
  [
    'what came again, with what it refers to',
    { since: dayOf(21), until: dayOf(21) },
    ['response a.example 2026-11-20', 'revisit b.example 2026-11-21'],
  ],
  ['what there is not', { host: 'd.example' }, []],
])('%s is exported alone', async (_what, wanted, expected) => {
  const { dir, put } = await openTestArchive()
  await put('one', 'https://a.example/', dayOf(20))
  await put('one', 'https://b.example/', dayOf(21))
  await put('two', 'https://c.example/', dayOf(22))
  expect((await exported(dir, wanted)).records).toEqual(['warcinfo', ...expected])
})

test('a damaged file is left out and named, so that what is exported can be read', async () => {
  const { dir, put, files } = await openTestArchive()
  await put('one')
  const [file = ''] = await files()
  await writeFile(file, 'damaged')
  await put('two', 'https://c.example/')
  const { records, sums, lines } = await exported(dir)
  expect(records).toEqual(['warcinfo', 'response c.example 2026-11-23'])
  expect([sums.damaged, lines]).toEqual([1, [expect.stringContaining(basename(file))]])
})

test('a file is there whole or not at all', async () => {
  const { dir, put } = await openTestArchive()
  await put('one')
  const tools = { stdout: process.stdout, tell: () => {}, signal }
  const command = { verb: 'export', data: dir, wanted: {} } as const
  await exportCaptures({ ...command, to: join(dir, 'out.warc.gz') }, tools)
  expect(await recordsIn(await readFile(join(dir, 'out.warc.gz')))).toEqual([
    'warcinfo',
    'response news.example 2026-11-23',
  ])

  const interrupted = exportCaptures(
    { ...command, to: join(dir, 'cut.warc.gz') },
    { ...tools, signal: AbortSignal.abort() },
  )
  await expect(interrupted).rejects.toThrow('abort')
  await expect(exportCaptures({ ...command, to: join(dir, 'no', 'out.warc.gz') }, tools)).rejects.toThrow(
    'cannot be written',
  )
  expect((await readdir(dir)).toSorted()).toEqual(['captures', 'out.warc.gz'])
})
