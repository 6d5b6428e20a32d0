import { expect, test } from 'vitest'
import { Unconnected } from './faults.ts'
import { hostOf, openSlots, type Slots, type SlotsConfig, type Turn } from './slots.ts'
import { newName, openSite, openTestRedis } from './testing/site.ts'
import { timeOf, waitOf } from './testing/tools.ts'

const answered = async (turn: Turn) => turn.answered()
const refused = async () => Promise.reject(new Unconnected('connection-failed', 'ECONNREFUSED'))

function open(config: Partial<SlotsConfig> = {}): Slots {
  return openSlots(openTestRedis(), { delayMs: 1_000, places: 1, requestMs: 5_000, ...config })
}

const claimOf = (url: string, holder = 'a-1', crawlDelayMs?: number) => ({ url, holder, crawlDelayMs, keep: {} })

/** Asks until the wait in hand is over. */
async function insist<T>(slots: Slots, claim: Parameters<Slots['borrow']>[0], request: (turn: Turn) => Promise<T>) {
  for (;;) {
    let done = false
    await slots.borrow(claim, async (turn) => {
      done = true
      return request(turn)
    })
    if (done) return
  }
}

test('a host of which nothing is known is not asked before one delay', async () => {
  const slots = open({ delayMs: 60_000 })
  expect(await waitOf(slots.borrow(claimOf(`http://${newName()}/`), answered))).toBeGreaterThanOrEqual(60_000)
})

test('a host is a name with a port', () => {
  expect(['http://a.test/x', 'https://a.test/x', 'http://a.test:8080/x', 'http://[::1]/'].map(hostOf)).toEqual([
    'a.test:80',
    'a.test:443',
    'a.test:8080',
    '[::1]:80',
  ])
})

test('a wait carries what the page wants to keep', async () => {
  const claim = { ...claimOf(`http://${newName()}/`), keep: { hops: ['http://a.test/'] } }
  await expect(open().borrow(claim, answered)).rejects.toMatchObject({ waitedFor: 'host', keep: claim.keep })
})

test('two fetchers never break the delay of a host, measured at the server from start to start', async () => {
  const starts: number[] = []
  const site = await openSite((_request, response) => {
    starts.push(performance.now())
    response.end()
  })
  const url = site.url()
  const delayMs = 40
  const fetchers = [open({ delayMs, places: 1 }), open({ delayMs, places: 1 })]
  const ask = async (turn: Turn) => {
    await fetch(`http://127.0.0.1:${site.port}/`)
    turn.answered()
  }
  await Promise.all(
    Array.from({ length: 12 }, (_, n) => insist(fetchers[n % 2] as Slots, claimOf(url, `page${n}-1`), ask)),
  )
  const gaps = starts.slice(1).map((start, n) => start - (starts[n] ?? 0))
  expect(gaps).toHaveLength(11)
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(delayMs)
})

test('the delay counts from the answer, when the host was asked later than the slot was given', async () => {
  const redis = openTestRedis()
  const name = newName()
  const key = `slots:{${name}:80}`
  await redis.hset(key, 'last', 1)
  let answeredAt = 0
  await open().borrow(claimOf(`http://${name}/`), async (turn) => {
    const grantedAt = Number(await redis.hget(key, 'last'))
    while (answeredAt <= grantedAt) answeredAt = await timeOf(redis)
    turn.answered()
  })
  expect(Number(await redis.hget(key, 'last'))).toBeGreaterThanOrEqual(answeredAt)
})

test('no more requests of a host are under way than it has places', async () => {
  const redis = openTestRedis()
  const fetchers = [open({ delayMs: 1, places: 2 }), open({ delayMs: 1, places: 2 })]
  const url = `http://${newName()}/`
  let underWay = 0
  let most = 0
  const ask = async (turn: Turn) => {
    most = Math.max(most, ++underWay)
    for (let n = 0; n < 50; n++) await redis.ping()
    turn.answered()
    underWay--
  }
  await Promise.all(
    Array.from({ length: 10 }, (_, n) => insist(fetchers[n % 2] as Slots, claimOf(url, `page${n}-1`), ask)),
  )
  expect(most).toBe(2)
})

test('the place of a fetcher that died comes back', async () => {
  const redis = openTestRedis()
  const name = newName()
  await redis.hset(`slots:{${name}:80}`, 'last', 1)
  await redis.zadd(`slots:{${name}:80}:flying`, 1, 'dead-1')
  const slots = open()
  expect(await waitOf(slots.borrow(claimOf(`http://${name}/`), answered))).toBe(0)
})

test('pages are promised moments one delay apart, and find them again', async () => {
  const redis = openTestRedis()
  const name = newName()
  const slots = open({ delayMs: 20_000 })
  for (const holder of ['a-1', 'b-1', 'a-1']) await waitOf(slots.borrow(claimOf(`http://${name}/`, holder), answered))
  const reserved = `slots:{${name}:80}:reserved`
  expect(await redis.zrange(reserved, '0', '-1')).toEqual(['a-1', 'b-1'])
  expect(Number(await redis.zscore(reserved, 'b-1')) - Number(await redis.zscore(reserved, 'a-1'))).toBe(20_000)
})

test.each([
  ['in time', -5_000, false],
  ['more than one delay late, and then asks anew', -80_000, true],
])('a page may come %s', async (_when, promised, asksAnew) => {
  const redis = openTestRedis()
  const name = newName()
  const key = `slots:{${name}:80}`
  const now = await timeOf(redis)
  await redis.hset(key, 'last', now - 90_000, 'next', now + 50_000)
  await redis.zadd(`${key}:reserved`, now + promised, 'a-1')
  const wait = await waitOf(open({ delayMs: 60_000 }).borrow(claimOf(`http://${name}/`, 'a-1'), answered))
  expect(wait > 0).toBe(asksAnew)
})

test('a promise never breaks the delay', async () => {
  const redis = openTestRedis()
  const name = newName()
  const key = `slots:{${name}:80}`
  const now = await timeOf(redis)
  await redis.hset(key, 'last', now - 1_000, 'next', now)
  await redis.zadd(`${key}:reserved`, now - 500, 'a-1')
  const wait = await waitOf(open({ delayMs: 60_000 }).borrow(claimOf(`http://${name}/`, 'a-1'), answered))
  expect(wait).toBeGreaterThan(50_000)
})

test('ten thousand waiting pages are spread over the time they need, up to about an hour', async () => {
  const slots = open()
  const url = `http://${newName()}/`
  const waits: number[] = []
  for (let batch = 0; batch < 20; batch++) {
    const asked = Array.from({ length: 500 }, (_, n) =>
      waitOf(slots.borrow(claimOf(url, `page${batch * 500 + n}-1`), answered)),
    )
    waits.push(...(await Promise.all(asked)))
  }
  const perMinute = Map.groupBy(waits, (wait) => Math.floor(wait / 60_000))
  expect(Math.max(...perMinute.keys())).toBeLessThanOrEqual(62)
  expect(Math.min(...waits)).toBeGreaterThan(0)
  for (const pages of perMinute.values()) expect(pages.length).toBeLessThan(200)
})

test('the crawl delay of robots.txt is kept, also by those who do not know it', async () => {
  const slots = open()
  const url = `http://${newName()}/`
  expect(await waitOf(slots.borrow(claimOf(url, 'a-1', 25_000), answered))).toBeGreaterThanOrEqual(25_000)
  expect(await waitOf(slots.borrow(claimOf(url, 'b-1'), answered))).toBeGreaterThan(40_000)
})

test.each([
  ['a time', 900_000, 890_000],
  ['no time', undefined, 110_000],
])('a host that asks us to slow down and names %s is left alone', async (_what, retryAfterMs, least) => {
  const slots = open({ delayMs: 60_000 })
  const name = newName()
  await openTestRedis().hset(`slots:{${name}:80}`, 'last', 1)
  const url = `http://${name}/`
  await slots.borrow(claimOf(url), async (turn) => {
    turn.answered()
    turn.slowDown(retryAfterMs)
  })
  expect(await waitOf(slots.borrow(claimOf(url, 'b-1'), answered))).toBeGreaterThan(least)
})

test('our own back-off doubles up to ten minutes, and halves with each good answer', async () => {
  const redis = openTestRedis()
  const slots = open()
  const name = newName()
  const key = `slots:{${name}:80}`
  const delays: number[] = []
  const ask = async (request: (turn: Turn) => Promise<void>) => {
    await redis.hset(key, 'last', 1, 'backoffUntil', 0, 'next', 0)
    await slots.borrow(claimOf(`http://${name}/`), request)
    delays.push(Number(await redis.hget(key, 'backoff')))
  }
  const slow = async (turn: Turn) => {
    turn.answered()
    turn.slowDown()
  }
  for (let n = 0; n < 11; n++) await ask(slow)
  for (let n = 0; n < 10; n++) await ask(answered)
  expect(delays.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000])
  expect(delays[10]).toBe(600_000)
  expect(delays.slice(11, 13)).toEqual([300_000, 150_000])
  expect(delays.at(-1)).toBe(0)
})

test('ten failed connections in a row park a host for ten minutes; after that one is enough', async () => {
  const redis = openTestRedis()
  const slots = open()
  const name = newName()
  const key = `slots:{${name}:80}`
  const url = `http://${name}/`
  for (let n = 0; n < 10; n++) {
    await redis.hset(key, 'last', 1, 'next', 0)
    await expect(slots.borrow(claimOf(url), refused)).rejects.toThrow(Unconnected)
  }
  expect(await waitOf(slots.borrow(claimOf(url, 'b-1'), answered))).toBeGreaterThan(590_000)
  await redis.hset(key, 'last', 1, 'next', 0, 'pausedUntil', 0)
  await expect(slots.borrow(claimOf(url), refused)).rejects.toThrow(Unconnected)
  expect(await waitOf(slots.borrow(claimOf(url, 'c-1'), answered))).toBeGreaterThan(590_000)
})

test('an answer ends the row of failures', async () => {
  const redis = openTestRedis()
  const slots = open()
  const name = newName()
  const key = `slots:{${name}:80}`
  for (let n = 0; n < 19; n++) {
    await redis.hset(key, 'last', 1, 'next', 0)
    await slots.borrow(claimOf(`http://${name}/`), n === 9 ? answered : refused).catch(() => {})
  }
  expect(await redis.hget(key, 'pausedUntil')).toBeNull()
})

test('what is kept of a host expires', async () => {
  const redis = openTestRedis()
  const name = newName()
  await waitOf(open().borrow(claimOf(`http://${name}/`), answered))
  for (const key of [`slots:{${name}:80}`, `slots:{${name}:80}:reserved`]) {
    expect(await redis.pttl(key)).toBeGreaterThan(3_000_000)
    expect(await redis.pttl(key)).toBeLessThan(3_700_000)
  }
})
