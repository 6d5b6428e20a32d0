import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  acceptDocument,
  acceptPages,
  type Database,
  endRuns,
  openDatabase,
  saveTrail,
  storeArticles,
} from '@copydesk/database'
import { articleOf, freshDatabase } from '@copydesk/database/testing'
import { readConfig } from '@copydesk/runtime'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { Config } from './config.ts'
import { openRetention } from './retention.ts'

let db: Database
let DATA_DIR: string
let logged: Record<string, unknown>[]
let metrics: Registry
let bodies = 0

beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
beforeEach(async () => {
  DATA_DIR = await mkdtemp(join(tmpdir(), 'retention-'))
  logged = []
  onTestFinished(() => rm(DATA_DIR, { recursive: true, force: true }))
})
afterAll(() => db.end())

const newId = () => createHash('sha256').update(`body ${bodies++}`).digest('hex')
const daysAgo = (days: number) => Date.now() / 1_000 - days * 86_400

/** A file in the archive of so many days ago: of a capture, or with more of a name another beside it. */
async function put(captureId: string, days: number, more = ''): Promise<string> {
  const path = join('captures', captureId.slice(0, 2), captureId.slice(2, 4), `${captureId}${more}.warc.gz`)
  await mkdir(dirname(join(DATA_DIR, path)), { recursive: true })
  await writeFile(join(DATA_DIR, path), 'packed')
  await utimes(join(DATA_DIR, path), daysAgo(days), daysAgo(days))
  return path
}

/** Goes through the whole archive, and gives what is left; `metrics` is then of this time. */
async function tidy(env: Record<string, string> = { CAPTURE_KEEP_DAYS: '30' }): Promise<string[]> {
  const log = pino({}, { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) })
  const config = readConfig(Config, { DATABASE_URL: 'postgres://x', DATA_DIR, ...env })
  metrics = new Registry()
  const tidyOn = openRetention(db, { config, log, metrics })
  while (await tidyOn()); // as the keeper does
  return (await readdir(DATA_DIR, { recursive: true })).filter((name) => name.includes('.'))
}

/** A page under way. */
async function newPage(): Promise<{ pageId: string; run: number }> {
  const { articleId: id, url, host } = articleOf()
  await acceptPages(db, [{ id, url, host, priority: 5, labels: [] }], false)
  return { pageId: id, run: 1 }
}

/** The run of a page fetched it. */
async function fetchedAs(captureId: string): Promise<{ pageId: string; run: number }> {
  const run = await newPage()
  const told = { attempt: 1, outcome: 'passed', at: '2026-11-23T10:00:00Z', ms: 1, waitedMs: 0 } as const
  const entry = { ...run, ...told, stage: 'fetch', worker: 'w', version: '1', captureId } as const
  await saveTrail(db, [{ streamId: '1-1', entry }])
  return run
}

async function handedInAs(captureId: string): Promise<{ pageId: string; run: number }> {
  const { articleId: id, url, host } = articleOf()
  const document = { url, finalUrl: url, status: 200, fetchedAt: '2026-11-23T10:00:00Z', captureId }
  const page = { id, url, host, priority: 5, labels: [] }
  await acceptDocument(db, page, { ...document, contentType: 'text/html', charset: 'utf-8' }, false)
  return { pageId: id, run: 1 }
}

/** An article whose first revision is of one capture, and its second of another. */
async function articleFrom(first: string, second: string): Promise<void> {
  const before = articleOf({ text: 'Before.' })
  before.message.article.captureId = first
  await storeArticles(db, [before], [])
  const { message } = before
  const article = { ...message.article, captureId: second, fetchedAt: '2026-11-24T10:00:00Z' }
  await storeArticles(db, [{ ...before, message: { ...message, article }, contentHash: 'another' }], [])
}

test('what is older than CAPTURE_KEEP_DAYS and nothing needs is deleted with what came later of the same body; the log says how much', async () => {
  const [old, young] = [newId(), newId()]
  await put(old, 31)
  await put(old, 2, '_20261123T100000000Z-0123456789abcdef')
  const kept = await put(young, 29)
  expect(await tidy()).toEqual([kept])
  expect(logged).toMatchObject([{ captures: 1, revisits: 1, drafts: 0, bytes: 12, msg: 'old captures were deleted' }])
})

test('what was deleted is counted, with its bytes', async () => {
  const old = newId()
  await put(old, 31)
  await put(old, 2, '_20261123T100000000Z-0123456789abcdef')
  await tidy()
  const text = await metrics.metrics()
  for (const kind of ['captures', 'revisits']) {
    expect(text).toContain(`copydesk_captures_deleted_total{kind="${kind}"} 1`)
    expect(text).toContain(`copydesk_captures_deleted_bytes_total{kind="${kind}"} 6`)
  }
})

test('without CAPTURE_KEEP_DAYS everything is kept for ever', async () => {
  const kept = await put(newId(), 10_000)
  expect(await tidy({})).toEqual([kept])
})

test('what an article was made of stays, as it is and as it was', async () => {
  const [first, second] = [newId(), newId()]
  const kept = [await put(first, 400), await put(second, 400)]
  await articleFrom(first, second)
  expect((await tidy()).toSorted()).toEqual(kept.toSorted())
})

const runs: [string, 'stays' | 'goes', (captureId: string) => Promise<unknown>][] = [
  ['was fetched by a run under way', 'stays', fetchedAs],
  ['was handed in for a run under way', 'stays', handedInAs],
  [
    'was fetched by a run that is a dead letter',
    'stays',
    async (captureId) => endAs('dead-lettered', 'poison', await fetchedAs(captureId)),
  ],
  [
    'was handed in for a run that is a dead letter',
    'stays',
    async (captureId) => endAs('dead-lettered', 'poison', await handedInAs(captureId)),
  ],
  [
    'was fetched by a run that was dropped',
    'goes',
    async (captureId) => endAs('dropped', 'not-an-article', await fetchedAs(captureId)),
  ],
  [
    'was handed in for a run that was dropped',
    'goes',
    async (captureId) => endAs('dropped', 'not-an-article', await handedInAs(captureId)),
  ],
]

const endAs = (
  status: 'dead-lettered' | 'dropped',
  reason: 'poison' | 'not-an-article',
  run: { pageId: string; run: number },
) => endRuns(db, [{ ...run, stage: 'clean', status, reason }])

test.each(runs)('what %s %s', async (_what, fate, prepare) => {
  const captureId = newId()
  const path = await put(captureId, 400)
  await prepare(captureId)
  expect(await tidy()).toEqual(fate === 'stays' ? [path] : [])
})

test('of a capture that stays, what came later goes when it is old', async () => {
  const captureId = newId()
  await fetchedAs(captureId)
  const kept = [await put(captureId, 400), await put(captureId, 3, '_20261121T100000000Z-0123456789abcdef')]
  await put(captureId, 31, '_20261023T100000000Z-0123456789abcdef')
  expect((await tidy()).toSorted()).toEqual(kept.toSorted())
})

test('a capture that is put again while it is about to be deleted stays', async () => {
  const captureId = newId()
  const path = await put(captureId, 400)
  const asked = db.query.bind(db)
  const slow = Object.assign(Object.create(db) as Database, {
    query: async (...query: Parameters<typeof asked>) => {
      const answer = await asked(...query)
      await put(captureId, 0)
      return answer
    },
  })
  const config = readConfig(Config, { DATABASE_URL: 'postgres://x', DATA_DIR, CAPTURE_KEEP_DAYS: '30' })
  await openRetention(slow, { config, log: pino({ level: 'silent' }), metrics: new Registry() })()
  expect((await readdir(DATA_DIR, { recursive: true })).filter((name) => name.includes('.'))).toEqual([path])
})

test('drafts that nobody finished within an hour are deleted, whatever is kept', async () => {
  const draft = await put(newId(), 1, '.warc.gz.0b-1.tmp')
  await rm(join(DATA_DIR, draft))
  const of = async (name: string, hours: number) => {
    const path = join(dirname(draft), name)
    await writeFile(join(DATA_DIR, path), '')
    await utimes(join(DATA_DIR, path), daysAgo(hours / 24), daysAgo(hours / 24))
    return path
  }
  await of('a.warc.gz.1.tmp', 1.1)
  const kept = await of('b.warc.gz.2.tmp', 0.9)
  expect(await tidy({})).toEqual([kept])
})

test('what has no name of the archive stays', async () => {
  const kept = [await put(newId(), 400, '.orig'), await put(newId(), 400, '_copy')]
  expect((await tidy()).toSorted()).toEqual(kept.toSorted())
})

test('a large archive is gone through in stretches', async () => {
  const ids = Array.from({ length: 600 }, newId)
  for (const id of ids) await put(id, 400)
  expect(await tidy()).toEqual([])
  expect(logged).toMatchObject([{ captures: 600 }])
})

test('without an archive, or without the right to it, storage says so and goes on', async () => {
  await tidy()
  expect(logged).toMatchObject([{ level: 40, archive: join(DATA_DIR, 'captures'), keepDays: 30 }])
  await writeFile(join(DATA_DIR, 'captures'), 'no folder')
  await tidy()
  expect(logged[1]).toMatchObject({ level: 40, msg: 'old captures could not be deleted', err: { code: 'ENOTDIR' } })
})
