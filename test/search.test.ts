import type { ArticlesAnswer } from '@copydesk/contracts'
import { storeArticles } from '@copydesk/database'
import { articleOf } from '@copydesk/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ services: { storage: 0, fetcher: 0, cleaner: 0, tagger: 0 } })
})
afterAll(() => line.close())

async function stored(told: Parameters<typeof articleOf>[0]): Promise<string> {
  const article = articleOf(told)
  await storeArticles(line.db, [article], [])
  return article.articleId
}

const ask = (query: string) => line.api(`/v1/articles?${query}`)

async function found(query: string): Promise<ArticlesAnswer> {
  const answer = await ask(query)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as ArticlesAnswer
}

const idsOf = async (query: string) => (await found(query)).articles.map(({ id }) => id)

test('an article in a list tells what it is, where words were found, and nothing it does not have', async () => {
  const id = await stored({
    headline: 'Curlews <script>return</script> & stay',
    standfirst: 'A curlew’s year.',
    text: 'The marsh is full.\nOne curlew called "Bo" stayed.',
    publishedAt: '2025-05-02',
  })
  expect(await found('q=curlew')).toEqual({
    articles: [
      {
        id,
        url: `https://paper.example/${id}`,
        headline: 'Curlews <script>return</script> & stay',
        standfirst: 'A curlew’s year.',
        publisher: { name: 'The Paper', domain: 'paper.example' },
        byline: ['A. Reporter'],
        publishedAt: '2025-05-02',
        language: 'en',
        keywords: [],
        labels: [],
        wordCount: 3,
        storedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        highlights: {
          headline: '<mark>Curlews</mark> &lt;script&gt;return&lt;/script&gt; &amp; stay',
          text: [
            'A <mark>curlew</mark>’s year. The marsh is full. One <mark>curlew</mark> called &quot;Bo&quot; stayed.',
          ],
        },
      },
    ],
  })
})

test('the headline counts most; sort=newest asks for the date instead', async () => {
  const later = await stored({ text: 'Far out, a dunlin.', publishedAt: '2025-06-01' })
  const headline = await stored({ headline: 'The last dunlin', publishedAt: '2025-01-01' })
  expect(await idsOf('q=dunlins')).toEqual([headline, later])
  expect(await idsOf('q=dunlins&sort=newest')).toEqual([later, headline])
  expect(await idsOf('q=dunlins&sort=oldest&from=2025-02-01')).toEqual([later])
})

test('a day given as `to` counts whole, and a time of any zone is the instant it is', async () => {
  const id = await stored({ text: 'Whimbrel.', publishedAt: '2025-07-01T23:30:00+02:00' })
  expect(await idsOf('q=whimbrel&from=2025-07-01&to=2025-07-01')).toEqual([id])
  expect(await idsOf('q=whimbrel&from=2025-07-01T00:00+01:00&to=2025-07-02T00:00')).toEqual([id])
  expect(await idsOf('q=whimbrel&to=2025-07-01T21:30:00Z')).toEqual([id])
  expect(await idsOf(`q=whimbrel&to=${encodeURIComponent('2025-07-01T23:29:59+02:00')}`)).toEqual([])
})

test('parameters left empty count as not given', async () => {
  const id = await stored({ text: 'Knot.', entities: ['Redshank'] })
  expect(await idsOf('q=&entity=redshank&from=&sort=&cursor=&limit=')).toEqual([id])
})

test('a walk by cursor shows everything once, and its last part has no next', async () => {
  const ids = await Promise.all(
    Array.from({ length: 7 }, () => stored({ text: 'Sanderling.', publishedAt: '2025-05-02' })),
  )
  const seen: string[] = []
  let cursor = ''
  let parts = 0
  do {
    const { articles, next = '' } = await found(`q=sanderling&limit=3&cursor=${cursor}`)
    seen.push(...articles.map(({ id }) => id))
    cursor = next
    parts++
  } while (cursor)
  expect(parts).toBe(3)
  expect(seen.toSorted()).toEqual(ids.toSorted())
})

test('a cursor of another list is refused; another limit is the same list', async () => {
  await Promise.all([stored({ text: 'Turnstone.' }), stored({ text: 'Turnstone.' })])
  const { next } = await found('q=turnstone&limit=1')
  expect(await idsOf(`q=turnstone&limit=5&cursor=${next}`)).toHaveLength(1)
  const answer = await ask(`q=turnstones&cursor=${next}`)
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { errors: [{ field: 'cursor', value: JSON.stringify(next), fix: expect.stringMatching(/same other parameters/) }] },
  ])
})

test.each([
  ['limit=-1', 'limit', '"-1"', /from 1 to 100/],
  ['limit=0', 'limit', '0', /from 1 to 100/],
  ['limit=1e9', 'limit', '"1e9"', /from 1 to 100/],
  ['limit=101', 'limit', '101', /the most is 100/],
  ['limit=NaN', 'limit', '"NaN"', /from 1 to 100/],
  ['limit=[]', 'limit', '"[]"', /from 1 to 100/],
  ['limit=5&limit=6', 'limit', 'an array of 2', /from 1 to 100/],
  ['cursor=garbage', 'cursor', '"garbage"', /the `next` of the answer before/],
  ['cursor=%27%3B--', 'cursor', `"';--"`, /the `next` of the answer before/],
  [`q=${'a'.repeat(10_240)}`, 'q', /^"a+$/, /the most is 500/],
  [`q=${'a+'.repeat(30)}`, 'q', /^"a a/, /at most 25 words/],
  ['q=%00', 'q', '"\\u0000"', /U\+0000/],
  ['q=a&q=b', 'q', 'an array of 2', /give it once/],
  ['publisher=x%00', 'publisher', '"x\\u0000"', /U\+0000/],
  ['host=https://paper.example/', 'host', '"https://paper.example/"', /without https/],
  ['language=english', 'language', '"english"', /a code such as en/],
  ['sort=date', 'sort', '"date"', /one of relevance, newest, oldest, stored/],
  ['sort=relevance', 'sort', '"relevance"', /give q, too/],
  ['from=2025-02-30', 'from', '"2025-02-30"', /no such day/],
  ['from=0000-01-01', 'from', '"0000-01-01"', /a year from 1/],
  ['to=yesterday', 'to', '"yesterday"', /a date as 2025-05-02/],
  ['from=2025-05-03&to=2025-05-02', 'from', '"2025-05-03T00:00:00.000Z"', /not after to/],
  ['from=2025-05-03&from=2025-05-04', 'from', 'an array of 2', /give one date/],
  ['page=2', 'page', '"2"', /leave it out/],
  ['q[]=a', 'q[]', '"a"', /leave it out/],
  ['__proto__=a', '__proto__', '"a"', /leave it out/],
])('%.40s is answered with what to change', async (query, field, value, fix) => {
  const answer = await ask(query)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    {
      title: 'Does not fit',
      errors: [
        {
          field,
          value: typeof value === 'string' ? value : expect.stringMatching(value),
          fix: expect.stringMatching(fix),
        },
      ],
    },
  ])
})

test.each([
  "' & | ! <->",
  "'; drop table articles; --",
  '%',
  '_',
  '\\',
  '"',
  '-',
  '-a -b',
  'a:* | b:A & !c <2> d',
  '((((',
  '"a b" or or -"',
  'the of and',
  ':*',
  '\u202e\ufffe💥',
  '\u0001\u0004',
  'x'.repeat(500),
  'é'.repeat(500),
])('%j is words to search for, like any', async (q) => {
  expect(Array.isArray(await idsOf(`q=${encodeURIComponent(q)}`))).toBe(true)
  for (const name of ['publisher', 'entity', 'topic', 'label'])
    expect(await idsOf(`${name}=${encodeURIComponent(q.slice(0, 100))}`)).toEqual([])
})

test('what cannot be decoded is text, too', async () => {
  expect(await idsOf('q=%E0%A4%A')).toEqual([])
})
