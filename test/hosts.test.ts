import type { ArticleAnswer, HostAnswer, HostsAnswer } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { requestTo, tellOfHosts } from './support/host-entries.ts'
import { type Line, openLine } from './support/line.ts'
import { pageOf } from './support/news-site/article-replies.ts'
import { send } from './support/news-site/reply.ts'
import { type NewsSite, openNewsSite, robots, type SiteOptions } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
const state = { delayMs: 1_000, delayFor: 'default', failures: 0 } as const
const minutesAhead = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const pausedUntil = minutesAhead(10)
const backOffUntil = minutesAhead(2)
const longAgo = minutesAhead(-60 * 30)

beforeAll(async () => {
  line = await openLine({ env: { FETCH_HOST_CONCURRENCY: '1' } })
  await tellOfHosts(line, [
    requestTo('free.example:443', { at: longAgo }),
    requestTo('away.example:443', {
      at: minutesAhead(-4),
      state: { ...state, failures: 10, pausedUntil, why: '10 connections failed in a row' },
    }),
    requestTo('busy.example:8080', {
      at: minutesAhead(-3),
      state: { ...state, backOffUntil, why: 'answered 429, Retry-After 120 s' },
    }),
    requestTo('busy.example:80', { at: minutesAhead(-2), state: { ...state, pausedUntil: longAgo, why: 'long ago' } }),
    requestTo('slow.example:443', { state: { ...state, delayMs: 60_000, delayFor: 'crawl-delay' } }),
    requestTo('xn--bcher-kva.example:443', { at: minutesAhead(-5) }),
    requestTo('[2001:db8::1]:443', { at: minutesAhead(-6) }),
  ])
})
afterAll(() => line.close())

async function host(name: string): Promise<HostAnswer> {
  const answer = await line.api(`/v1/hosts/${name}`)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as HostAnswer
}

async function listed(query: string): Promise<HostsAnswer> {
  const answer = await line.api(`/v1/hosts?${query}`)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as HostsAnswer
}

const names = ({ hosts }: HostsAnswer) => hosts.map(({ host }) => host)

test.each<[string, object]>([
  ['free.example', { state: 'free' }],
  ['away.example', { state: 'paused', until: pausedUntil, why: '10 connections failed in a row' }],
  ['busy.example:8080', { state: 'backing-off', until: backOffUntil, why: 'answered 429, Retry-After 120 s' }],
  ['busy.example', { state: 'free' }],
  [
    'slow.example',
    { state: 'delayed', until: expect.any(String), why: '60 s between two requests, as its robots.txt asks for' },
  ],
])('%s: whether it can be asked now, and why not', async (name, now) => {
  expect((await host(name)).now).toEqual(now)
})

test.each([
  ['FREE.example', 'free.example:443'],
  ['free.example:443', 'free.example:443'],
  ['busy.example', 'busy.example:80'],
  ['busy.example:80', 'busy.example:80'],
  ['busy.example:8080', 'busy.example:8080'],
  ['B%C3%BCcher.example', 'xn--bcher-kva.example:443'],
  ['[2001:DB8:0::1]', '[2001:db8::1]:443'],
  ['[2001:db8::1]:443', '[2001:db8::1]:443'],
])('%s is %s', async (given, known) => {
  expect((await host(given)).host).toBe(known)
})

test.each([
  ['nobody.example', 'Nothing was asked of nobody.example:443 or nobody.example:80 yet.'],
  ['free.example:80', 'Nothing was asked of free.example:80 yet.'],
  ['free.example:8a', 'give a host such as paper.example, without https:// and without a path'],
  ['me@free.example', 'give a host such as paper.example, without https:// and without a path'],
  ['%00', 'give a host such as paper.example, without https:// and without a path'],
  ['[', 'give a host such as paper.example, without https:// and without a path'],
])('%s is answered with what to change', async (name, detail) => {
  const answer = await line.api(`/v1/hosts/${name}`)
  expect([answer.status, await answer.json()]).toMatchObject([404, { detail }])
})

test('only the hours of the last day are told', async () => {
  expect((await host('free.example')).hours).toEqual([])
  expect((await host('away.example')).hours).toEqual([
    { hour: expect.stringMatching(/:00:00\.000Z$/), requests: 1, bytes: 1_000, errors: 0 },
  ])
})

test.each([
  [
    'q=example',
    [
      'slow.example:443',
      'busy.example:80',
      'busy.example:8080',
      'away.example:443',
      'xn--bcher-kva.example:443',
      'free.example:443',
    ],
  ],
  ['q=BUSY', ['busy.example:80', 'busy.example:8080']],
  ['state=paused&q=example', ['away.example:443']],
  ['state=backing-off&q=example', ['busy.example:8080']],
  ['state=delayed&q=slow', ['slow.example:443']],
  ['q=%25', []],
])('%s lists what fits, what was asked last first', async (query, expected) => {
  expect(names(await listed(query))).toEqual(expected)
})

test('next goes on after what was shown, and is absent at the end', async () => {
  const first = await listed('q=example&limit=4')
  const second = await listed(`q=example&limit=4&cursor=${first.next}`)
  expect([...names(first), ...names(second)]).toEqual(names(await listed('q=example')))
  expect(second).not.toHaveProperty('next')
})

test.each([
  ['state=asleep', 'state', /one of free, delayed, backing-off, paused/],
  ['sort=oldest', 'sort', /one of latest, waiting/],
  ['limit=0', 'limit', /from 1 to 1000/],
  ['q=a%00', 'q', /U\+0000/],
  ['cursor=x', 'cursor', /the `next` of the answer before/],
  ['host=a', 'host', /leave it out/],
])('%s is answered with what to change', async (query, field, fix) => {
  const answer = await line.api(`/v1/hosts?${query}`)
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { errors: [{ field, fix: expect.stringMatching(fix) }] },
  ])
})

async function openSite(options: SiteOptions = {}) {
  const site = await openNewsSite(options)
  onTestFinished(() => site.close())
  return site
}

/** What is told of a site once it is as it should be. */
const toldOf = (site: NewsSite, what: string, isSo: (told: HostAnswer) => boolean) =>
  until(`${site.host} has ${what}`, async () => {
    const answer = await line.api(`/v1/hosts/${site.host}`)
    const told = answer.ok && ((await answer.json()) as HostAnswer)
    return told && isSo(told) && told
  })

test('what was asked of a host is in its ledger, with the spacing that was kept', async () => {
  const site = await openSite({ robots: robots.asksForDelay })
  await line.run(`${site.url}/news/a`)
  await line.run(`${site.url}/news/b`)
  const told = await toldOf(site, 'three requests', ({ requests }) => requests >= 3)
  expect(told).toMatchObject({
    host: site.host,
    errors: 0,
    failures: 0,
    waiting: 0,
    delayMs: 1_000,
    delayFor: 'crawl-delay',
    robots: { verdict: 'rules', crawlDelayMs: 1_000, at: expect.any(String) },
    lastErrors: [],
  })
  expect(told.leastSpacingMs).toEqual(expect.any(Number))
  expect(told.bytes).toBeGreaterThan(1_000)
  expect(told.hours.reduce((sum, { requests }) => sum + requests, 0)).toBe(told.requests)
})

test('what a site and its pages allow is told, and kept with the articles', async () => {
  const site = await openSite()
  site.set('/.well-known/tdmrep.json', send(200, {}, '[{"location": "/news/", "tdm-reservation": 1}]'))
  site.set('/news/marked', (exchange) => {
    const html = pageOf(exchange).replace('<head>', '<head><meta name="robots" content="noai">')
    send(200, { 'content-type': 'text/html', 'x-robots-tag': 'noarchive' }, html)(exchange)
  })
  await line.run(`${site.url}/news/marked`)
  const told = await toldOf(site, 'what its file says', ({ rights }) => rights?.tdmrep !== undefined)
  const page = { url: `${site.url}/news/marked`, robots: ['noarchive', 'noai'], noai: true }
  expect(told.rights).toMatchObject({ page, tdmrep: { verdict: 'rules', rules: 1, reserved: 1 } })
  const { articleId } = await line.run(`${site.url}/news/plain`)
  const article = (await (await line.api(`/v1/articles/${articleId}`)).json()) as ArticleAnswer
  expect(article.rights).toEqual({ tdm: '1' })
})

test('pages that wait are counted by host, and hosts sorted by them', async () => {
  const [short, long] = [await openSite(), await openSite()]
  const holds = [short.hold('/news/*'), long.hold('/news/*')]
  await line.post([`${short.url}/news/1`, ...['2', '3', '4'].map((name) => `${long.url}/news/${name}`)])
  const told = await until('both were asked', async () => {
    const found = await listed('sort=waiting&limit=2')
    return found.hosts.every(({ waiting }) => waiting > 0) && found
  })
  expect(told.hosts.map(({ host, waiting }) => [host, waiting])).toEqual([
    [long.host, 3],
    [short.host, 1],
  ])
  const { hosts } = await listed(`sort=waiting&limit=1&cursor=${told.next}`)
  expect(hosts).toMatchObject([{ waiting: 0 }])
  for (const hold of holds) hold.release()
  await line.expectAccount()
})

test('an answer that says we are too fast is told, with what follows from it', async () => {
  const site = await openSite()
  site.set('/news/a', send(429, { 'retry-after': '120' }))
  await line.post([`${site.url}/news/a`])
  const told = await toldOf(site, 'an error', ({ errors }) => errors === 1)
  expect(told).toMatchObject({
    now: { state: 'backing-off', why: 'answered 429, Retry-After 120 s' },
    waiting: 1,
    lastErrors: [{ url: `${site.url}/news/a`, reason: 'server-error', detail: '429' }],
  })
})
