import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { paths } from './support/news-site/paths.ts'
import { type NewsSite, openNewsSite } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
let site: NewsSite
beforeAll(async () => {
  ;[line, site] = await Promise.all([openLine(), openNewsSite()])
})
afterAll(async () => {
  await line.expectAccount()
  await Promise.all([line.close(), site.close()])
})

const articleOf = async (id: string) => (await line.api(`/v1/articles/${id}`)).json() as Promise<{ keywords: string[] }>

test('a URL goes in, a tagged article comes out, and its trail tells the way', async () => {
  const page = await line.run(`${site.url}/news/ferry?utm_source=letter#comments`)
  const truth = site.article('/news/ferry')
  expect(page).toMatchObject({ status: 'stored', reason: 'new', url: `${site.url}/news/ferry`, articleId: page.id })

  const article = await articleOf(page.id)
  expect(article).toMatchObject({
    id: page.id,
    url: `${site.url}/news/ferry`,
    headline: truth.headline,
    byline: [truth.byline],
    publisher: { name: truth.publisher },
    publishedAt: expect.stringContaining(truth.publishedAt.slice(0, 10)),
    body: truth.paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: truth.paragraphs.join('\n\n'),
    language: { code: 'en' },
    provenance: { headline: { source: expect.any(String), conflict: false } },
    revision: 1,
  })
  expect(article.keywords.length).toBeGreaterThan(0)

  const told = await until('the trail is whole', async () => {
    const { runs } = await line.page(page.id)
    return runs[0]?.trail.length === 4 && runs[0].trail
  })
  expect(told.map(({ stage, outcome, attempt }) => [stage, outcome, attempt])).toEqual(
    ['fetch', 'clean', 'tag', 'store'].map((stage) => [stage, 'passed', 1]),
  )
})

test('the same URL again is a duplicate that says how the first ended, and asks the publisher nothing', async () => {
  const { id } = await line.run(`${site.url}/news/twice`)
  const asked = site.requests.length
  expect(await line.post([`${site.url}/news/twice?utm_medium=x`])).toMatchObject([
    { id, verdict: 'duplicate', status: 'stored', reason: 'new' },
  ])
  expect(site.requests.length).toBe(asked)
})

test('a redirect to a known page is an alias of it: one article, and each address is a duplicate', async () => {
  const known = await line.run(`${site.url}/news/moved-301`)
  const alias = await line.run(`${site.url}/redirect/301`)
  expect(alias).toMatchObject({ status: 'stored', reason: 'unchanged', articleId: known.id })
  expect(await line.post([`${site.url}/redirect/301`, `${site.url}/news/moved-301`])).toMatchObject([
    { verdict: 'duplicate', id: alias.id },
    { verdict: 'duplicate', id: known.id },
  ])
})

test('an article that was reached by redirect is known by its own address', async () => {
  const alias = await line.run(`${site.url}/redirect/302`)
  const [home] = await line.post([`${site.url}/news/moved-302`])
  expect(home).toMatchObject({ verdict: 'duplicate', id: alias.articleId, status: 'stored' })
  expect(await line.page(home?.id ?? '')).toMatchObject({ aliases: [`${site.url}/redirect/302`], runs: [] })
})

test('two pages that redirect to one article at the same time make one article', async () => {
  site.set('/redirect/one', ({ response }) => response.writeHead(302, { location: '/news/shared' }).end())
  site.set('/redirect/two', ({ response }) => response.writeHead(302, { location: '/news/shared' }).end())
  const verdicts = await line.post(['one', 'two'].map((name) => `${site.url}/redirect/${name}`))
  const pages = await Promise.all(verdicts.map(({ id }) => line.ended(id ?? '')))
  expect(new Set(pages.map(({ articleId }) => articleId)).size).toBe(1)
  expect(pages.map(({ reason }) => reason).toSorted()).toEqual(['new', 'unchanged'])
})

test('a refetch sends what the publisher gave to recognise its page by; 304 is unchanged', async () => {
  const { id } = await line.run(`${site.url}/conditional/council`)
  await line.post([`${site.url}/conditional/council`], { refetch: true })
  expect(await line.ended(id)).toMatchObject({
    status: 'stored',
    reason: 'unchanged',
    runs: [{}, { cause: 'refetch' }],
  })
  const last = site.requests.findLast(({ path }) => path === '/conditional/council')
  expect(last?.headers).toMatchObject({ 'if-none-match': expect.any(String) })
})

test('a revised article is a revision; the same text amid other advertisements is not', async () => {
  const { id } = await line.run(`${site.url}/ads/market`)
  await line.post([`${site.url}/ads/market`], { refetch: true })
  expect(await line.ended(id)).toMatchObject({ reason: 'unchanged' })
  site.revise('/ads/market')
  await line.post([`${site.url}/ads/market`], { refetch: true })
  expect(await line.ended(id)).toMatchObject({ reason: 'revised' })
  expect(await articleOf(id)).toMatchObject({ revision: 2, revisions: [{ revision: 1 }, { revision: 2 }] })
})

test('a page that is under way is not fetched again, even when asked to', async () => {
  const held = site.hold('/news/held')
  const [first] = await line.post([`${site.url}/news/held`])
  await held.arrived
  expect(await line.post([`${site.url}/news/held`], { refetch: true })).toMatchObject([
    { verdict: 'duplicate', status: 'under-way' },
  ])
  expect(await line.page(first?.id ?? '')).toMatchObject({ status: 'under-way', stage: 'fetch' })
  held.release()
  expect((await line.ended(first?.id ?? '')).runs).toHaveLength(1)
})

const ordinary = Object.entries(paths).flatMap(([path, { ends }]) =>
  ends === 'new' && !path.includes('*') ? [path] : [],
)

test.each(ordinary)('%s is stored', async (path) => {
  const known = await line.post([`${site.url}${path}`])
  expect(await line.ended(known[0]?.id ?? '')).toMatchObject({ status: 'stored' })
})
