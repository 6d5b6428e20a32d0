import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ArticleSearch } from './article-filters.ts'
import { storeArticles } from './articles.ts'
import { type Database, openDatabase } from './database.ts'
import { listPages } from './page-list.ts'
import { acceptPages } from './pages.ts'
import type { Listed, Place } from './place.ts'
import { endRuns } from './runs.ts'
import { searchArticles } from './search.ts'
import { articleOf, freshDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

/** Articles of which many share their date, and some have none. */
const articles = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    articleOf({
      headline: n % 3 ? 'Herons' : 'Storks',
      text: n % 5 ? 'Herons at the weir.' : 'Herons and herons.',
      ...(n % 4 && { publishedAt: `2025-05-0${1 + (n % 7)}` }),
    }),
  )

/** All ids of a list, seven at a time, with something else happening between any two parts and during each. */
async function walk(
  part: (after?: Place) => Promise<Listed<{ id: string | null }>>,
  meanwhile: () => Promise<unknown>,
) {
  const ids: string[] = []
  let after: Place | undefined
  do {
    const [{ rows, next }] = await Promise.all([part(after), meanwhile()])
    ids.push(...rows.map(({ id }) => id ?? ''))
    after = next
  } while (after)
  return ids
}

test.each<Partial<ArticleSearch>>([
  { sort: 'newest' },
  { sort: 'oldest' },
  { sort: 'stored' },
  { q: 'herons' },
  { q: 'herons or storks', sort: 'oldest' },
  { publisher: 'paper.example' },
])('a walk through the articles of %o shows each once that was there, whatever is stored meanwhile', async (asked) => {
  const before = articles(40)
  await storeArticles(db, before, [])
  const again = before.map((article) => ({ ...article, contentHash: 'another' }))
  let turn = 0
  const ids = await walk(
    (after) => searchArticles(db, { ...asked, limit: 7, after }),
    () => storeArticles(db, [...articles(2), again[turn++ % again.length] ?? articleOf()], []),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(before.map(({ articleId }) => articleId)))
})

test('a walk by relevance shows each once, whatever languages come meanwhile, in which the words are read otherwise', async () => {
  const before = Array.from({ length: 40 }, (_, n) =>
    articleOf({ headline: n % 3 ? 'Sailings' : 'Moorings', text: n % 5 ? 'Sailing and moorings.' : 'Sailing.' }),
  )
  await storeArticles(db, before, [])
  const others = ['sv', 'nl', 'ru', 'it', 'es', 'fi', 'hu', 'tr', 'pt', 'ro']
  const ids = await walk(
    (after) => searchArticles(db, { q: 'sailings or moorings', limit: 7, after }),
    () => storeArticles(db, [articleOf({ language: others.pop() ?? 'en', text: 'Quiet.' })], []),
  )
  expect(ids.toSorted()).toEqual(before.map(({ articleId }) => articleId).toSorted())
})

test('a walk through the pages shows each once that was there, whatever is submitted and ends meanwhile', async () => {
  const pages = (count: number) =>
    articles(count).map(({ articleId, url, host }) => ({ id: articleId, url, host, priority: 5, labels: ['walked'] }))
  const before = pages(40)
  await acceptPages(db, before, false)
  let turn = 0
  const ids = await walk(
    (after) => listPages(db, { label: 'walked', limit: 7, after }),
    async () => {
      const pageId = before[turn++ % before.length]?.id ?? ''
      await Promise.all([
        acceptPages(db, pages(2), false),
        endRuns(db, [{ pageId, run: 1, stage: 'fetch', status: 'dropped', reason: 'gone' }]),
      ])
    },
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
})

test('a list that ends with a full part says so', async () => {
  await acceptPages(
    db,
    [{ id: 'last', url: 'https://last.example/', host: 'last.example', priority: 5, labels: [] }],
    false,
  )
  expect(await listPages(db, { host: 'last.example', limit: 1 })).toMatchObject({
    rows: [{ id: 'last' }],
    next: undefined,
  })
})
