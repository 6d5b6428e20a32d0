import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { storeArticles } from './articles.ts'
import { type Database, openDatabase } from './database.ts'
import { listPages, type PageListing } from './page-list.ts'
import { acceptPages } from './pages.ts'
import { endRuns } from './runs.ts'
import { articleOf, freshDatabase } from './testing.ts'

let db: Database
const article = articleOf()
const page = (id: string, host: string, labels: string[] = []) => ({
  id,
  url: `https://${host}/${id}`,
  host,
  priority: 5,
  labels,
})

beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
  for (const each of [
    page('first', 'a.example', ['x']),
    page('second', 'b.example', ['x', 'y']),
    page('third', 'b.example'),
  ])
    await acceptPages(db, [each], false)
  await endRuns(db, [{ pageId: 'first', run: 1, stage: 'fetch', status: 'dropped', reason: 'gone' }])
  await storeArticles(db, [{ ...article, message: { ...article.message, pageId: 'second' } }], [])
})
afterAll(() => db.end())

test.each<[Partial<PageListing>, string[]]>([
  [{}, ['third', 'second', 'first']],
  [{ status: 'under-way' }, ['third']],
  [{ status: 'stored', reason: 'new' }, ['second']],
  [{ reason: 'gone' }, ['first']],
  [{ host: 'b.example' }, ['third', 'second']],
  [{ label: 'x' }, ['second', 'first']],
  [{ label: 'x', host: 'a.example', status: 'dropped' }, ['first']],
  [{ label: "x'" }, []],
])('pages that fit %o, the latest first; those nobody submitted are in no list', async (asked, ids) => {
  const { rows } = await listPages(db, { limit: 100, ...asked })
  expect(rows.map(({ id }) => id)).toEqual(ids)
})

test('a page in a list says how it stands', async () => {
  const { rows } = await listPages(db, { limit: 1, status: 'stored' })
  expect(rows).toEqual([
    {
      id: 'second',
      url: 'https://b.example/second',
      status: 'stored',
      reason: 'new',
      articleId: article.articleId,
      labels: ['x', 'y'],
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    },
  ])
})
