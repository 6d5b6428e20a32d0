import type { SubmittedPage, TaggedArticle } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findArticle, storeArticles } from './articles.ts'
import { type Database, openDatabase } from './database.ts'
import { type Departures, relayOutbox, requeue } from './outbox.ts'
import { acceptDocument, acceptPages, capturesOf, countPages, findPage, type PageToAccept } from './pages.ts'
import { endRuns, finishedAmong, runsOnConveyor } from './runs.ts'
import { freshDatabase } from './testing.ts'
import { saveTrail } from './trail.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

let next = 0
/** A page nobody has submitted yet. */
function newPage(given: Partial<PageToAccept> = {}): PageToAccept {
  const name = `p${String(next++).padStart(3, '0')}`
  const id = name.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'a').padEnd(26, 'x')
  return { id, url: `https://paper.example/${name}`, host: 'paper.example', priority: 5, labels: [], ...given }
}

async function accepted(given: Partial<PageToAccept> = {}): Promise<PageToAccept> {
  const page = newPage(given)
  await acceptPages(db, [page], false)
  return page
}

function article(page: PageToAccept, headline: string, fetchedAt = '2026-11-23T10:00:00Z', run = 1) {
  const record = {
    url: page.url,
    headline,
    body: [{ kind: 'paragraph', text: 'A first paragraph.' }],
    captureId: 'c'.repeat(64),
    fetchedAt,
  } as unknown as TaggedArticle['article']
  const message = {
    v: 1,
    pageId: page.id,
    run,
    priority: 5,
    validators: { bodyHash: 'c', etag: '"e"' },
    article: record,
  } as const
  return { message, articleId: page.id, url: page.url, host: page.host, contentHash: `hash of ${headline}` }
}

async function departures(): Promise<Departures> {
  const sent: Departures = { pages: [], documents: [] }
  await relayOutbox(db, 1_000, async ({ pages, documents }) => {
    sent.pages.push(...pages)
    sent.documents.push(...documents)
  })
  return sent
}

const relayed = async (): Promise<SubmittedPage[]> => (await departures()).pages

test('a page, its run and its outbox row are recorded together, and leave the outbox as a message', async () => {
  const page = newPage({ priority: 2, labels: ['north'] })
  expect(await acceptPages(db, [page], false)).toMatchObject([{ id: page.id, accepted: true, status: 'under-way' }])
  expect(await findPage(db, page.id)).toMatchObject({
    status: 'under-way',
    runs: [{ run: 1, cause: 'submitted', trail: [] }],
  })
  const message = { v: 1, pageId: page.id, run: 1, priority: 2, url: page.url }
  expect(await relayed()).toContainEqual(message)
  expect(await relayed()).toEqual([])
})

test('a known page is no second run; its labels merge', async () => {
  const page = await accepted({ labels: ['a'] })
  const again = await acceptPages(db, [{ ...page, labels: ['b', 'a'] }], true)
  expect(again).toMatchObject([{ accepted: false, status: 'under-way' }])
  expect(await findPage(db, page.id)).toMatchObject({ labels: ['a', 'b'], runs: [{ run: 1 }] })
})

test('a refetch of a page that has ended is a new run, and carries what its last stored run saw', async () => {
  const page = await accepted()
  await storeArticles(db, [article(page, 'One')], [])
  await relayed()
  expect(await acceptPages(db, [page], false)).toMatchObject([{ accepted: false, status: 'stored', reason: 'new' }])
  expect(await acceptPages(db, [page], true)).toMatchObject([{ accepted: true }])
  expect(await relayed()).toMatchObject([{ run: 2, previous: { etag: '"e"', bodyHash: 'c' } }])
  expect((await findPage(db, page.id))?.runs).toMatchObject([
    { cause: 'submitted' },
    { cause: 'refetch', status: 'under-way' },
  ])
})

const document = (captureId: string) => ({
  url: 'https://paper.example/handed-in',
  finalUrl: 'https://paper.example/handed-in',
  status: 200,
  fetchedAt: '2026-11-23T10:00:00Z',
  captureId: captureId.repeat(64),
  contentType: 'text/plain',
  charset: 'utf-8',
})

test('a document begins at its own stage, also when its job is lost', async () => {
  const page = newPage()
  expect(await acceptDocument(db, page, document('d'), false)).toMatchObject({ accepted: true })
  const message = { v: 1, pageId: page.id, run: 1, priority: 5, ...document('d') }
  expect((await departures()).documents).toContainEqual(message)
  await requeue(db, [{ pageId: page.id, run: 1 }])
  expect((await departures()).documents).toContainEqual(message)
  expect((await findPage(db, page.id))?.runs).toMatchObject([{ cause: 'submitted', isDocument: true }])
})

test.each([
  ['stored', 'new', 'e', false, false],
  ['stored', 'new', 'e', true, true],
  ['dropped', 'not-an-article', 'd', false, false],
  ['dropped', 'not-an-article', 'e', false, true],
  ['dead-lettered', 'capture-missing', 'd', false, true],
] as const)(
  'after %s (%s) document %s, refetch %s, is accepted: %s',
  async (status, reason, captureId, refetch, isAccepted) => {
    const page = newPage()
    await acceptDocument(db, page, document('d'), false)
    await endRuns(db, [{ pageId: page.id, run: 1, stage: 'clean', status, reason }])
    const again = await acceptDocument(db, page, document(captureId), refetch)
    expect(again).toMatchObject({ accepted: isAccepted, status, reason })
    expect(await acceptDocument(db, page, document('f'), true)).toMatchObject({ accepted: !isAccepted })
  },
)

test('the captures of a page are those of its runs, the latest first, then that of its article', async () => {
  const page = newPage()
  await acceptDocument(db, page, document('d'), false)
  await storeArticles(db, [article(page, 'One')], [])
  await acceptPages(db, [page], true)
  const entry = {
    pageId: page.id,
    run: 2,
    stage: 'fetch',
    attempt: 1,
    outcome: 'passed',
    ms: 1,
    waitedMs: 0,
    worker: 'w',
    version: '1',
    at: '2026-11-23T10:00:00Z',
  } as const
  await saveTrail(db, [
    { streamId: '1-0', entry: { ...entry, captureId: 'a'.repeat(64) } },
    { streamId: '2-0', entry: { ...entry, stage: 'clean' } },
  ])
  expect(await capturesOf(db, page.id)).toEqual(['a'.repeat(64), 'd'.repeat(64), 'c'.repeat(64)])
  expect(await capturesOf(db, (await accepted()).id)).toEqual([])
  expect(await capturesOf(db, 'none')).toBeUndefined()
})

test('a refetch of a dead letter is a redrive', async () => {
  const page = await accepted()
  await endRuns(db, [{ pageId: page.id, run: 1, stage: 'fetch', status: 'dead-lettered', reason: 'timeout' }])
  await acceptPages(db, [page], true)
  expect((await findPage(db, page.id))?.runs).toMatchObject([
    { status: 'dead-lettered', reason: 'timeout' },
    { cause: 'redrive' },
  ])
})

test('a hundred calls at once for one page make one run', async () => {
  const page = newPage()
  const answers = await Promise.all(Array.from({ length: 100 }, () => acceptPages(db, [page], true)))
  expect(answers.flat().filter((answer) => answer.accepted)).toHaveLength(1)
  expect((await findPage(db, page.id))?.runs).toHaveLength(1)
})

test('what could not be sent stays in the outbox', async () => {
  const page = await accepted()
  const failing = relayOutbox(db, 1_000, () => Promise.reject(new Error('Redis is away')))
  await expect(failing).rejects.toThrow('Redis is away')
  expect((await relayed()).map(({ pageId }) => pageId)).toContain(page.id)
})

test('a run ends once: what comes later changes nothing', async () => {
  const page = await accepted()
  const run = { pageId: page.id, run: 1, stage: 'fetch' } as const
  const gone = { ...run, status: 'dropped', reason: 'gone', detail: '410' } as const
  expect(await endRuns(db, [gone])).toEqual([{ pageId: page.id, run: 1 }])
  expect(await endRuns(db, [{ ...run, status: 'dead-lettered', reason: 'timeout' }])).toEqual([])
  expect(await findPage(db, page.id)).toMatchObject({ status: 'dropped', reason: 'gone', runs: [{ detail: '410' }] })
})

test('a dead letter that is retried by hand may end anew', async () => {
  const page = await accepted()
  await endRuns(db, [{ pageId: page.id, run: 1, stage: 'store', status: 'dead-lettered', reason: 'internal-error' }])
  await storeArticles(db, [article(page, 'Late')], [])
  expect(await findPage(db, page.id)).toMatchObject({ status: 'stored', reason: 'new', articleId: page.id })
})

test('storing the same article again is unchanged, other content is a revision, and old content is none', async () => {
  const page = await accepted()
  const store = async (headline: string, day: number) =>
    (await storeArticles(db, [article(page, headline, `2026-11-${day}T10:00:00Z`)], []))[0]
  expect(await store('One', 10)).toBe('new')
  expect(await store('One', 11)).toBe('unchanged')
  expect(await store('Two', 12)).toBe('revised')
  expect(await store('One', 13)).toBe('revised')
  expect(await store('Three', 14)).toBe('revised')
  const found = await findArticle(db, page.id)
  expect(found).toMatchObject({ revision: 3, record: { headline: 'Three' } })
  expect(found?.revisions.map(({ headline }) => headline)).toEqual(['One', 'Two', 'Three'])
})

test('an older fetch that comes late does not overwrite a newer one', async () => {
  const page = await accepted()
  await storeArticles(db, [article(page, 'Newer', '2026-11-12T10:00:00Z')], [])
  expect(await storeArticles(db, [article(page, 'Older', '2026-11-11T10:00:00Z')], [])).toEqual(['unchanged'])
  expect(await findArticle(db, page.id)).toMatchObject({ revision: 1, record: { headline: 'Newer' } })
})

test('an article of another address makes the submitted page its alias, and that address a known page', async () => {
  const page = await accepted()
  const home = newPage()
  const stored = { ...article(page, 'Moved'), articleId: home.id, url: home.url }
  expect(await storeArticles(db, [stored], [])).toEqual(['new'])
  expect(await findPage(db, page.id)).toMatchObject({ status: 'stored', articleId: home.id })
  expect(await findPage(db, home.id)).toMatchObject({
    status: 'stored',
    articleId: home.id,
    aliases: [page.url],
    runs: [],
  })
  expect(await acceptPages(db, [home], false)).toMatchObject([{ accepted: false, status: 'stored', reason: 'new' }])
  expect(await acceptPages(db, [home], true)).toMatchObject([{ accepted: true }])
  expect((await relayed()).find(({ pageId }) => pageId === home.id)).not.toHaveProperty('previous')
})

test('text that PostgreSQL cannot hold is stored without what it cannot hold', async () => {
  const page = await accepted()
  await storeArticles(db, [article(page, 'Null\0 and half a pair \ud800')], [])
  expect((await findArticle(db, page.id))?.record.headline).toBe('Null and half a pair \ufffd')
})

test('only runs that are under way and out of the outbox can have lost their job; they go round again once', async () => {
  const page = await accepted()
  expect((await runsOnConveyor(db, '', 10_000)).runs).not.toContainEqual({ pageId: page.id, run: 1 })
  await relayed()
  const run = { pageId: page.id, run: 1 }
  expect((await runsOnConveyor(db, '', 10_000)).runs).toContainEqual(run)
  expect((await runsOnConveyor(db, '', 1)).next).toMatch(/^[a-z2-7]{26}$/)
  expect((await runsOnConveyor(db, '', 10_000)).next).toBeUndefined()
  expect([await requeue(db, [run]), await requeue(db, [run])]).toEqual([1, 0])
  await endRuns(db, [{ ...run, stage: 'fetch', status: 'dropped', reason: 'gone' }])
  expect(await finishedAmong(db, [run, { ...run, run: 2 }])).toEqual([run])
})

test('a trail entry that is written twice is there once, in order', async () => {
  const page = await accepted()
  const entry = (stage: 'fetch' | 'clean', at: string) =>
    ({
      pageId: page.id,
      run: 1,
      stage,
      attempt: 1,
      outcome: 'passed',
      at,
      ms: 1,
      waitedMs: 0,
      worker: 'w',
      version: '0',
    }) as const
  const first = { streamId: '1-0', entry: entry('fetch', '2026-11-23T10:00:00Z') }
  await saveTrail(db, [{ streamId: '2-0', entry: entry('clean', '2026-11-23T10:00:01Z') }, first])
  await saveTrail(db, [first])
  expect((await findPage(db, page.id))?.runs[0]?.trail.map(({ stage }) => stage)).toEqual(['fetch', 'clean'])
})

test('pages are counted by how their latest run stands; those never submitted are not', async () => {
  const total = (await countPages(db)).reduce((sum, { count }) => sum + count, 0)
  const page = await accepted()
  await storeArticles(
    db,
    [{ ...article(page, 'Moved again'), articleId: newPage().id, url: 'https://paper.example/home' }],
    [],
  )
  expect((await countPages(db)).reduce((sum, { count }) => sum + count, 0)).toBe(total + 1)
})
