import { openCaptures } from '@copydesk/captures'
import { ArticleAnswer, type StageName } from '@copydesk/contracts'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventArticle } from './support/articles.ts'
import { type Line, openLine } from './support/line.ts'
import { renderPage } from './support/news-site/page.ts'
import { until } from './support/until.ts'

// Messages as the first release wrote them. They stay as they are: whoever changes a contract must still be able to read them.

let line: Line
let redis: Redis
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0 } })
  redis = new Redis(line.redis.url)
})
afterAll(() => {
  redis.disconnect()
  return line.close()
})

const url = (stage: string) => `https://harlow.example/${stage}`
const fetchedAt = '2026-11-23T10:00:00.000Z'

const fetched = (pageId: string, captureId: string) => ({
  v: 1,
  pageId,
  run: 1,
  url: url('clean'),
  finalUrl: url('clean'),
  status: 200,
  fetchedAt,
  captureId,
  contentType: 'text/html',
  charset: 'utf-8',
})

const cleaned = (pageId: string, stage: string) => ({
  v: 1,
  pageId,
  run: 1,
  validators: { bodyHash: 'c'.repeat(64) },
  article: {
    url: url(stage),
    finalUrl: url(stage),
    fetchedAt,
    captureId: 'c'.repeat(64),
    charset: 'utf-8',
    canonicalUrl: url(stage),
    publisher: { name: 'The Harlow Herald', domain: 'harlow.example' },
    headline: 'The ferry returns to Harlow',
    byline: ['Ada Quill'],
    updatedAt: '2026-11-22',
    body: [{ kind: 'paragraph', text: 'The ferry will return to the harbour by summer, the harbour master said.' }],
    images: [],
    extractorVersion: 'readability-1',
    provenance: {},
  },
})

const tagged = (pageId: string) => {
  const message = cleaned(pageId, 'store')
  const tags = {
    language: { code: 'en', confidence: 0.9 },
    entities: [],
    keywords: ['ferry'],
    wordCount: 12,
    readingMinutes: 1,
  }
  return { ...message, article: { ...message.article, ...tags, taggerVersion: 'baseline-1' } }
}

const ending = (pageId: string) => ({
  v: 1,
  pageId,
  run: 1,
  ending: { stage: 'fetch', status: 'dropped', reason: 'gone' },
})

async function captureOf(stage: string): Promise<string> {
  const body = Buffer.from(renderPage(inventArticle(stage), { url: url(stage) }))
  return openCaptures(line.dataDir).put({ url: url(stage), fetchedAt, status: 200, headers: [], body })
}

test.each<[StageName, string, (pageId: string) => object | Promise<object>, object]>([
  ['clean', 'clean', async (pageId) => fetched(pageId, await captureOf('clean')), { status: 'stored', reason: 'new' }],
  ['tag', 'tag', (pageId) => cleaned(pageId, 'tag'), { status: 'stored', reason: 'new' }],
  ['store', 'store', tagged, { status: 'stored', reason: 'new' }],
  ['store', 'ending', ending, { status: 'dropped', reason: 'gone' }],
])('a message of version 1 that waits at %s (%s) survives an upgrade', async (stage, name, message, outcome) => {
  const [verdict] = await line.post([url(name)])
  const id = verdict?.id ?? ''
  const waiting = new Queue('fetch', { connection: redis })
  const job = await until('its job is on the conveyor', async () => (await waiting.getJob(`${id}-1`)) ?? undefined)
  await new Queue(stage, { connection: redis }).add(stage, await message(id), { jobId: `${id}-1` })
  await job.remove()
  const page = await line.ended(id)
  expect(page).toMatchObject(outcome)
  if (!page.articleId) return
  const article = await (await line.api(`/v1/articles/${page.articleId}`)).json()
  expect(ArticleAnswer.safeParse(article).error).toBeUndefined()
  if (stage !== 'clean') expect(article).toMatchObject({ byline: ['Ada Quill'], updatedAt: '2026-11-22' })
})

test('a message of version 1 that waits at fetch survives an upgrade; one of a later version waits for its worker', async () => {
  const [now, later] = await line.post(['http://nobody.invalid/now', 'http://nobody.invalid/later'])
  const waiting = new Queue('fetch', { connection: redis })
  const job = await until('they are on the conveyor', async () => (await waiting.getJob(`${later?.id}-1`)) ?? undefined)
  await job.updateData({ ...job.data, v: 2, address: { scheme: 'http', host: 'nobody.invalid' } })
  const old = await until('both are', async () => (await waiting.getJob(`${now?.id}-1`)) ?? undefined)
  await old.updateData({ v: 1, pageId: now?.id, run: 1, url: 'http://nobody.invalid/now' })

  await line.start('fetcher')
  expect(await line.ended(now?.id ?? '')).toMatchObject({ reason: 'dns-error' })
  await until('the later one has been put off', async () => {
    const { runs } = await line.page(later?.id ?? '')
    return runs[0]?.trail.some(({ outcome }) => outcome === 'deferred')
  })
  expect(await line.page(later?.id ?? '')).toMatchObject({ status: 'under-way' })
})
