import type { StatsAnswer, Verdict } from '@copydesk/contracts'
import type { ServiceName } from '@copydesk/launcher'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { type NewsSite, openNewsSite } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
let site: NewsSite
beforeAll(async () => {
  ;[line, site] = await Promise.all([openLine({ ownPostgres: true }), openNewsSite()])
})
afterAll(() => Promise.all([line.close(), site.close()]))

let next = 0
/** URLs of articles nobody has asked for. */
const freshUrls = (count: number) => Array.from({ length: count }, () => `${site.url}/news/${next++}`)

/** Posts articles nobody has asked for and gives their ids. */
async function post(count: number): Promise<string[]> {
  return idsOf(await line.post(freshUrls(count)))
}

const idsOf = (verdicts: Verdict[]) => verdicts.map(({ id }) => id ?? '')

const endedCount = async () => {
  const { rows } = await line.db.query<{ count: number }>(`select count(*) from runs where status <> 'under-way'`)
  return rows[0]?.count ?? 0
}

/** Posts pages and waits until the line is in the midst of them. */
async function underWay(count: number): Promise<string[]> {
  const before = await endedCount()
  const ids = await post(count)
  await until('some of them have ended', async () => (await endedCount()) > before + count / 8 || undefined)
  return ids
}

/** Each of these pages is one article, written once: none is missing, no revision is there that nobody published. */
async function expectStoredOnce(ids: string[]): Promise<void> {
  const pages = (await line.expectAccount()).filter(({ id }) => ids.includes(id))
  expect(pages).toHaveLength(ids.length)
  expect(pages.filter(({ status }) => status !== 'stored')).toEqual([])
  const { rows } = await line.db.query(
    `select (select count(*) from articles where id = any($1)) as articles,
            (select count(*) from revisions where article_id = any($1)) as revisions`,
    [ids],
  )
  expect(rows).toEqual([{ articles: ids.length, revisions: ids.length }])
}

test('kill -9 of each service with pages in hand loses nothing and stores nothing twice', async () => {
  const victims: ServiceName[] = ['fetcher', 'cleaner', 'tagger', 'storage', 'api']
  const ids: string[] = []
  for (const name of victims) {
    ids.push(...(await underWay(20)))
    const victim = line.service(name)
    victim.signal('SIGKILL')
    expect(await victim.gone).toBe('SIGKILL')
    await line.start(name)
  }
  await expectStoredOnce(ids)
})

test('kill -9 of a fetcher while publishers are answering it', async () => {
  const held = site.hold('/news/*')
  const ids = await post(8)
  await held.arrived
  line.service('fetcher').signal('SIGKILL')
  held.release()
  await line.start('fetcher')
  await expectStoredOnce(ids)
})

test('Redis emptied in mid-run converges', async () => {
  const ids = await underWay(24)
  await line.emptyRedis()
  await expectStoredOnce(ids)
})

test('Redis restarted in mid-run converges', async () => {
  const ids = await underWay(24)
  await line.redis.restart()
  await expectStoredOnce(ids)
})

test('PostgreSQL restarted in mid-run converges', async () => {
  const ids = await underWay(24)
  await line.postgres?.restart()
  await expectStoredOnce(ids)
})

test('while Redis is down pages are accepted, and delivered when it is back', async () => {
  await line.toRedis.cut()
  const ids = await post(20)
  await until('the account says where they wait', async () => {
    const { outbox, stages } = (await (await line.api('/v1/stats')).json()) as StatsAnswer
    return (outbox === 20 && stages === null) || undefined
  })
  await line.toRedis.mend()
  await expectStoredOnce(ids)
})

test.each(['cut', 'hang'] as const)(
  'while PostgreSQL is down (%s) the API says so and when to come back, and nothing is half done',
  async (how) => {
    await line.toPostgres[how]()
    const urls = freshUrls(3)
    const answer = await line.submit({ urls })
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ title: 'Not now' })
    expect((await line.api('/readyz')).status).toBe(503)

    await line.toPostgres.mend()
    await until('the API is ready again', async () => (await line.api('/readyz')).ok || undefined)
    const verdicts = await line.post(urls)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'accepted'])
    await expectStoredOnce(idsOf(verdicts))
  },
)

test('PostgreSQL away for a while in mid-run costs no page an attempt', async () => {
  const ids = await underWay(24)
  await line.toPostgres.cut()
  const { healthUrl } = line.service('storage')
  await until(
    'storage says it is not ready',
    async () => (await fetch(`${healthUrl}/readyz`)).status === 503 || undefined,
  )
  await line.toPostgres.mend()
  await expectStoredOnce(ids)
})

test('a full Redis costs no page an attempt', async () => {
  const ids = await underWay(20)
  const admin = new Redis(line.redis.url)
  await admin.config('SET', 'maxmemory', '1')
  ids.push(...(await post(20)))
  const { output } = line.service('storage')
  await until('the keeper is refused', async () => output().includes('OOM') || undefined)
  await admin.config('SET', 'maxmemory', '0')
  admin.disconnect()
  await expectStoredOnce(ids)
})

test('a page that kills its parser twice is dead-lettered as poison and takes nobody with it', async () => {
  const [poison, ...others] = await line.post([`${site.url}/poison/heavy`, ...freshUrls(30)])
  await expectStoredOnce(idsOf(others))
  expect(await line.page(poison?.id ?? '')).toMatchObject({ status: 'dead-lettered', reason: 'poison' })
  const told = await until('the trail tells of both attempts', async () => {
    const { runs } = await line.page(poison?.id ?? '')
    const attempts = runs[0]?.trail.filter(({ stage }) => stage === 'clean') ?? []
    return attempts.length >= 2 && attempts
  })
  expect(told).toMatchObject([
    { outcome: 'failed', attempt: 1 },
    { outcome: 'failed', attempt: 2, reason: 'poison' },
  ])
})
