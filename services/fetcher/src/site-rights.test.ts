import type { FetchedPage, HostEntry, Rights } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { withSiteRights } from './site-rights.ts'
import type { SiteRights } from './tdm.ts'

const finalUrl = 'https://paper.example/news/a'
const pageWith = (rights?: Rights): FetchedPage => ({
  v: 1,
  pageId: 'k'.repeat(26),
  run: 1,
  priority: 5,
  url: 'https://paper.example/a',
  finalUrl,
  status: 200,
  fetchedAt: '2026-11-24T10:00:00.000Z',
  captureId: 'c'.repeat(64),
  contentType: 'text/html',
  charset: 'utf-8',
  ...(rights && { rights }),
})

function openTools(known: SiteRights | undefined) {
  const told: HostEntry[] = []
  const asked: string[] = []
  const tdm = { rightsFor: async () => known, ask: (origin: string) => void asked.push(origin) }
  return { tdm, told, asked, tell: async (entry: HostEntry) => void told.push(entry) }
}

test.each<[Rights | undefined, SiteRights, Rights | undefined]>([
  [undefined, {}, undefined],
  [undefined, { tdm: '1' }, { tdm: '1' }],
  [{ robots: ['noai'], noai: true }, { tdm: '1' }, { robots: ['noai'], noai: true, tdm: '1' }],
  [{ tdm: '0' }, { tdm: '1' }, { tdm: '0' }],
  [{ noai: true }, {}, { noai: true }],
])('of a page that says %j on a site that says %j it is %j', async (rights, site, expected) => {
  const tools = openTools(site)
  expect((await withSiteRights(pageWith(rights), tools)).rights).toEqual(expected)
  expect(tools.asked).toEqual([])
})

test('a site that was not asked is asked after its page', async () => {
  const tools = openTools(undefined)
  expect(await withSiteRights(pageWith(), tools)).toEqual(pageWith())
  expect(tools.asked).toEqual(['https://paper.example'])
})

test('the ledger is told what a page says by itself', async () => {
  const tools = openTools({ tdm: '1' })
  await withSiteRights(pageWith(), tools)
  await withSiteRights(pageWith({ robots: ['noai'], noai: true }), tools)
  const at = '2026-11-24T10:00:00.000Z'
  expect(tools.told).toEqual([
    { host: 'paper.example:443', at, rights: { page: { robots: ['noai'], noai: true, url: finalUrl } } },
  ])
})
