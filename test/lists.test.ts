import type { PagesAnswer } from '@copydesk/contracts'
import { endRuns } from '@copydesk/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'

let line: Line
let ids: string[]
beforeAll(async () => {
  line = await openLine({ services: { storage: 0, fetcher: 0, cleaner: 0, tagger: 0 } })
  const urls = ['one', 'two', 'three'].map((name) => ({ url: `https://paper.example/${name}`, labels: [name] }))
  ids = []
  for (const url of urls) ids.push((await line.post([url]))[0]?.id ?? '')
  await endRuns(line.db, [{ pageId: ids[0] ?? '', run: 1, stage: 'fetch', status: 'dropped', reason: 'gone' }])
})
afterAll(() => line.close())

const ask = (query: string) => line.api(`/v1/pages?${query}`)

async function listed(query: string): Promise<PagesAnswer> {
  const answer = await ask(query)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as PagesAnswer
}

test('pages are listed, the latest first, with how each stands', async () => {
  const { pages } = await listed('')
  expect(pages.map(({ id }) => id)).toEqual(ids.toReversed())
  expect(pages.at(-1)).toEqual({
    id: ids[0],
    url: 'https://paper.example/one',
    status: 'dropped',
    reason: 'gone',
    labels: ['one'],
    createdAt: expect.stringMatching(/Z$/),
    updatedAt: expect.stringMatching(/Z$/),
  })
})

test.each([
  ['status=under-way', [2, 1]],
  ['status=dropped&reason=gone', [0]],
  ['reason=gone&host=PAPER.example', [0]],
  ['label=two', [1]],
  ['host=paper.example&label=&status=', [2, 1, 0]],
  ['host=example', []],
])('%s lists what fits', async (query, expected) => {
  expect((await listed(query)).pages.map(({ id }) => ids.indexOf(id))).toEqual(expected)
})

test('next goes on after what was shown, and is absent at the end', async () => {
  const first = await listed('limit=2')
  const second = await listed(`limit=2&cursor=${first.next}`)
  expect([...first.pages, ...second.pages].map(({ id }) => id)).toEqual(ids.toReversed())
  expect(second).not.toHaveProperty('next')
})

test.each([
  ['status=stored&reason=gone', 'reason', /pages stored have one of the reasons new, revised, unchanged/],
  ['status=under-way&reason=gone', 'reason', /leave it out/],
  ['status=lost', 'status', /one of under-way, stored, dropped, dead-lettered/],
  ['reason=unknown', 'reason', /one of new, revised/],
  ['limit=1001', 'limit', /the most is 1000/],
  ['label=a&label=b', 'label', /give it once/],
  ['label=%00', 'label', /U\+0000/],
  ['cursor=x', 'cursor', /the `next` of the answer before/],
  ['host=me@paper.example', 'host', /a host such as paper.example/],
  ['host=[', 'host', /a host such as paper.example/],
  ['q=harbour', 'q', /leave it out/],
])('%s is answered with what to change', async (query, field, fix) => {
  const answer = await ask(query)
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { errors: [{ field, fix: expect.stringMatching(fix) }] },
  ])
})

test('a cursor of the articles is none of the pages', async () => {
  const { next } = await listed('limit=1')
  expect((await line.api(`/v1/articles?cursor=${next}`)).status).toBe(422)
})
