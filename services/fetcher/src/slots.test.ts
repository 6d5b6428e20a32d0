import { jobId } from '@copydesk/pipeline'
import { expect, test, vi } from 'vitest'
import { Unconnected } from './faults.ts'
import { type Claim, hostOf, type Slots, type SlotsConfig } from './slots.ts'
import { newName, openSite, openTestRedis } from './testing/site.ts'
import { openTestSlots, timeOf, waitOf } from './testing/tools.ts'
import type { Turn } from './turn.ts'

const answered = async (turn: Turn) => turn.answered()
const refused = async () => Promise.reject(new Unconnected('connection-failed', 'ECONNREFUSED'))

/** The id of the nth run; the runs of pages are what can be woken. */
const runId = (n: number) => jobId({ pageId: 'k'.repeat(26), run: n + 1 })

function open(config: Partial<SlotsConfig> = {}): Slots {
  return openTestSlots(openTestRedis(), config)
}

/** Slots that note whom they call, and in how many ms. */
function openCalling(config: Partial<SlotsConfig> = {}) {
  const called: { holder: string; ms: number }[] = []
  const slots = openTestSlots(openTestRedis(), config, async (holder, ms) => {
    called.push({ holder, ms })
    return 'woken'
  })
  return { slots, called }
}

function claimOf(url: string, holder = runId(0), crawlDelayMs?: number, priority = 5): Claim {
  return { url, holder, crawlDelayMs, priority, keep: {} }
}

/** A host asked so long ago that it is free; `more` says what else is known of it. */
async function openHost(more: Record<string, number> = {}) {
  const redis = openTestRedis()
  const name = newName()
  const key = `slots:{${name}:80}`
  await redis.hset(key, { last: 1, busy: 0, ...more })
  return { redis, url: `http://${name}/`, key }
}

/** A request that goes on until it is told to end. */
function holding() {
  let end = () => {}
  const held = new Promise<void>((done) => {
    end = done
  })
  let began = () => {}
  const begun = new Promise<void>((done) => {
    began = done
  })
  const request = async (turn: Turn) => {
    began()
    await held
    turn.answered()
  }
  return { request, begun, end }
}

/** Asks again and again, whatever it is told. */
async function insist<T>(slots: Slots, claim: Claim, request: (turn: Turn) => Promise<T>) {
  for (let done = false; !done; ) {
    const asked = slots.borrow(claim, async (turn) => {
      done = true
      return request(turn)
    })
    await waitOf(asked)
  }
}

test('a host of which nothing is known is not asked before one delay', async () => {
  const slots = open({ delayMs: 60_000 })
  expect(await waitOf(slots.borrow(claimOf(`http://${newName()}/`), answered))).toBeGreaterThan(59_900)
})

test('a host is a name with a port', () => {
  expect(['http://a.test/x', 'https://a.test/x', 'http://a.test:8080/x', 'http://[::1]/'].map(hostOf)).toEqual([
    'a.test:80',
    'a.test:443',
    'a.test:8080',
    '[::1]:80',
  ])
})

test('a wait carries what the page wants to keep, and in whose line it stands', async () => {
  const name = newName()
  const claim = { ...claimOf(`http://${name}/`), keep: { hops: ['http://a.test/'], waitsAt: undefined } }
  await expect(open().borrow(claim, answered)).rejects.toMatchObject({
    waitedFor: 'host',
    keep: { hops: ['http://a.test/'], waitsAt: `${name}:80` },
  })
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
  await Promise.all(Array.from({ length: 12 }, (_, n) => insist(fetchers[n % 2] as Slots, claimOf(url, runId(n)), ask)))
  const gaps = starts.slice(1).map((start, n) => start - (starts[n] ?? 0))
  expect(gaps).toHaveLength(11)
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(delayMs)
})

test('the delay counts from the answer, when the host was asked later than the slot was given', async () => {
  const { redis, url, key } = await openHost()
  let answeredAt = 0
  await open().borrow(claimOf(url), async (turn) => {
    const grantedAt = Number(await redis.hget(key, 'last'))
    while (answeredAt <= grantedAt) answeredAt = await timeOf(redis)
    turn.answered()
  })
  expect(Number(await redis.hget(key, 'last'))).toBeGreaterThanOrEqual(answeredAt)
})

test('where several requests may be under way, the next begins one delay after the last was sent', async () => {
  const { url } = await openHost()
  const { slots, called } = openCalling({ places: 2, delayMs: 60_000 })
  const first = holding()
  let turn: Turn | undefined
  const underWay = slots.borrow(claimOf(url), async (given) => {
    turn = given
    await first.request(given)
  })
  await first.begun
  await waitOf(slots.borrow(claimOf(url, runId(1)), answered))
  expect(called).toEqual([])
  turn?.sent()
  await expect.poll(() => called).toMatchObject([{ holder: runId(1) }])
  expect(called[0]?.ms).toBeGreaterThan(59_000)
  first.end()
  await underWay
})

test('no more requests of a host are under way than it has places', async () => {
  const redis = openTestRedis()
  const fetchers = [open({ delayMs: 1, places: 2 }), open({ delayMs: 1, places: 2 })]
  const url = `http://${newName()}/`
  let underWay = 0
  let most = 0
  const ask = async (turn: Turn) => {
    turn.sent()
    most = Math.max(most, ++underWay)
    for (let n = 0; n < 50; n++) await redis.ping()
    turn.answered()
    underWay--
  }
  await Promise.all(Array.from({ length: 10 }, (_, n) => insist(fetchers[n % 2] as Slots, claimOf(url, runId(n)), ask)))
  expect(most).toBe(2)
})

test('the place of a fetcher that died comes back', async () => {
  const { redis, url, key } = await openHost()
  await redis.zadd(`${key}:flying`, 1, 'dead-1')
  expect(await waitOf(open().borrow(claimOf(url), answered))).toBe(0)
})

test('the place of a long request is kept as long as its fetcher lives', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  const { redis, url, key } = await openHost()
  const slots = open()
  const long = holding()
  const underWay = slots.borrow(claimOf(url), long.request)
  await long.begun
  await redis.zadd(`${key}:flying`, (await timeOf(redis)) + 500, runId(0))
  await vi.advanceTimersByTimeAsync(4_000)
  await vi.waitFor(
    async () =>
      expect(Number(await redis.zscore(`${key}:flying`, runId(0)))).toBeGreaterThan((await timeOf(redis)) + 1_000),
    60_000,
  )
  vi.useRealTimers()
  long.end()
  await underWay
})

test('whoever is done calls the next, who is promised the first moment that is free', async () => {
  const { url } = await openHost()
  const { slots, called } = openCalling({ delayMs: 60_000 })
  const first = holding()
  const underWay = slots.borrow(claimOf(url), first.request)
  await first.begun
  for (const n of [1, 2]) expect(await waitOf(slots.borrow(claimOf(url, runId(n)), answered))).toBeGreaterThan(59_900)
  expect(called).toEqual([])
  first.end()
  await underWay
  expect(called).toMatchObject([{ holder: runId(1) }])
  expect(called[0]?.ms).toBeGreaterThan(59_000)
  expect(called[0]?.ms).toBeLessThanOrEqual(60_000)
})

test('the most urgent is called first, and of equals who has waited longest', async () => {
  const { redis, url, key } = await openHost({ pausedUntil: 1 })
  const { slots, called } = openCalling({ delayMs: 0 })
  const first = holding()
  const underWay = slots.borrow(claimOf(url), first.request)
  await first.begun
  for (const [n, priority] of [5, 5, 1].entries()) {
    await waitOf(slots.borrow(claimOf(url, runId(n + 1), undefined, priority), answered))
    const asked = await timeOf(redis)
    await expect.poll(() => timeOf(redis)).toBeGreaterThan(asked)
  }
  first.end()
  await underWay
  for (const n of [3, 1, 2]) {
    await expect.poll(() => called.at(-1)?.holder).toBe(runId(n))
    await insist(slots, claimOf(url, runId(n)), answered)
  }
  expect(await redis.zcard(`${key}:waiting`)).toBe(0)
})

test('a page that was called keeps its turn when it comes a little late', async () => {
  const { redis, url, key } = await openHost()
  await redis.zadd(`${key}:called`, (await timeOf(redis)) - 500, runId(0))
  expect(await waitOf(open({ delayMs: 60_000 }).borrow(claimOf(url), answered))).toBe(0)
})

test('a page that was called and did not come is passed over, and called again after all others', async () => {
  const { redis, url, key } = await openHost()
  const { slots, called } = openCalling({ delayMs: 0 })
  await redis.zadd(`${key}:called`, (await timeOf(redis)) - 60_000, runId(7))
  await redis.zadd(`${key}:waiting`, 5e13, runId(8))
  await waitOf(slots.borrow(claimOf(url, runId(9)), answered))
  expect(called).toMatchObject([{ holder: runId(8), ms: 0 }])
  expect(await redis.zrange(`${key}:waiting`, '0', '-1')).toEqual([runId(9), runId(7)])
})

test('a page that was passed over has its place again as soon as it asks', async () => {
  const { redis, url, key } = await openHost({ pausedUntil: 0 })
  const { slots, called } = openCalling({ delayMs: 0 })
  const now = await timeOf(redis)
  await redis.zadd(`${key}:flying`, now + 60_000, 'other-1')
  await redis.zadd(`${key}:called`, now - 60_000, runId(1))
  await redis.zadd(`${key}:waiting`, 10e13, runId(2))
  await waitOf(slots.borrow(claimOf(url, runId(1)), answered))
  expect(await redis.zrange(`${key}:waiting`, '0', '-1')).toEqual([runId(1), runId(2)])
  expect(called).toEqual([])
})

test('a host where nobody came who was called is looked after by any fetcher', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { redis, key } = await openHost()
  const { called } = openCalling({ delayMs: 0 })
  const host = key.slice('slots:{'.length, -1)
  await redis.zadd(`${key}:waiting`, 5e13, runId(1))
  await redis.zadd('slots:due', 1, host)
  await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()
  await expect.poll(() => called).toMatchObject([{ holder: runId(1) }])
})

test('of a run that is no more, the next one is called instead', async () => {
  const { redis, url, key } = await openHost()
  const woken: string[] = []
  const slots = openTestSlots(openTestRedis(), { delayMs: 0 }, async (holder) => {
    if (holder === runId(1)) return 'gone'
    woken.push(holder)
    return 'woken'
  })
  await redis.zadd(`${key}:waiting`, 4e13, runId(1), 5e13, runId(2))
  await waitOf(slots.borrow(claimOf(url, runId(3)), answered))
  await expect.poll(() => woken).toEqual([runId(2)])
})

test('a page that is called while it is still on its way to sleep is called again', async () => {
  const { redis, url, key } = await openHost()
  const answers = ['not-waiting', 'not-waiting', 'woken'] as const
  let asked = 0
  const slots = openTestSlots(openTestRedis(), { delayMs: 0 }, async () => answers[asked++] ?? 'gone')
  await redis.zadd(`${key}:waiting`, 4e13, runId(1))
  await waitOf(slots.borrow(claimOf(url, runId(3)), answered))
  await expect.poll(() => asked).toBe(3)
  expect(await redis.zscore(`${key}:called`, runId(1))).not.toBeNull()
})

test('a page that leaves the line lets the next one be called', async () => {
  const { url, key } = await openHost()
  const { slots, called } = openCalling({ delayMs: 60_000 })
  const first = holding()
  const underWay = slots.borrow(claimOf(url), first.request)
  await first.begun
  const claims = [1, 2].map((n) => claimOf(url, runId(n)))
  for (const claim of claims) await waitOf(slots.borrow(claim, answered))
  first.end()
  await underWay
  await slots.leave(claims[0] as Claim)
  expect(called.map(({ holder }) => holder)).toEqual([runId(1), runId(2)])
  expect(claims[0]?.keep.waitsAt).toBeUndefined()
  expect(await openTestRedis().zrange(`${key}:called`, '0', '-1')).toEqual([runId(2)])
})

test('a page that goes on to another host leaves the line of the first', async () => {
  const [first, second] = [await openHost(), await openHost()]
  const slots = open()
  const claim = claimOf(first.url)
  await first.redis.hset(first.key, { pausedUntil: (await timeOf(first.redis)) + 60_000 })
  await waitOf(slots.borrow(claim, answered))
  expect(await first.redis.zcard(`${first.key}:called`)).toBe(1)
  await slots.borrow({ ...claim, url: second.url }, answered)
  expect(await first.redis.zcard(`${first.key}:called`)).toBe(0)
})

test('a host has no more of a fetcher than its share, whatever its places', async () => {
  const { url } = await openHost()
  const slots = open({ delayMs: 0, places: 10, share: 2 })
  const requests = [holding(), holding()]
  const underWay = requests.map((each, n) => slots.borrow(claimOf(url, runId(n)), each.request))
  await Promise.all(requests.map(({ begun }) => begun))
  expect(await waitOf(slots.borrow(claimOf(url, runId(2)), answered))).toBeGreaterThan(0)
  for (const { end } of requests) end()
  await Promise.all(underWay)
  expect(await waitOf(slots.borrow(claimOf(url, runId(2)), answered))).toBe(0)
})

test('a thousand waiting pages are called one after the other, and nobody is left', async () => {
  const { redis, url, key } = await openHost()
  const { slots, called } = openCalling({ delayMs: 0 })
  const first = holding()
  const underWay = slots.borrow(claimOf(url), first.request)
  await first.begun
  const ids = Array.from({ length: 1_000 }, (_, n) => runId(n + 1))
  await Promise.all(ids.map((id) => waitOf(slots.borrow(claimOf(url, id), answered))))
  expect(await redis.zcard(`${key}:waiting`)).toBe(1_000)
  first.end()
  await underWay
  const served: string[] = []
  while (served.length < 1_000) {
    const holder = await vi.waitFor(() => called.shift()?.holder ?? Promise.reject(new Error('nobody was called')), {
      timeout: 60_000,
    })
    if (served.includes(holder)) continue // passed over for a while, it was called twice
    const serve = async (turn: Turn) => {
      served.push(holder)
      turn.answered()
    }
    for (let tries = 0; served.at(-1) !== holder && tries < 5; tries++)
      await waitOf(slots.borrow(claimOf(url, holder), serve))
  }
  expect(new Set(served).size).toBe(1_000)
  expect([await redis.zcard(`${key}:waiting`), await redis.zcard(`${key}:called`)]).toEqual([0, 0])
})

test('a request learns how its host stands', async () => {
  const { url } = await openHost({ crawlDelay: 25_000 })
  const slots = open()
  const turns: Turn[] = []
  const note = async (turn: Turn) => {
    turns.push(turn)
    turn.answered()
    turn.slowDown(120_000, 'answered 429, Retry-After 120 s')
  }
  await slots.borrow(claimOf(url, runId(0), 25_000), note)
  expect(turns[0]?.state).toMatchObject({
    delayMs: 25_000,
    delayFor: 'crawl-delay',
    failures: 0,
    backOffUntil: expect.any(String),
    why: 'answered 429, Retry-After 120 s',
  })
})

test('the crawl delay of robots.txt is kept, also by those who do not know it', async () => {
  const slots = open()
  const url = `http://${newName()}/`
  expect(await waitOf(slots.borrow(claimOf(url, runId(0), 25_000), answered))).toBeGreaterThan(24_900)
  expect(await waitOf(slots.borrow(claimOf(url, runId(1)), answered))).toBeGreaterThan(24_000)
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
    turn.slowDown(retryAfterMs, 'answered 429')
  })
  expect(await waitOf(slots.borrow(claimOf(url, runId(1)), answered))).toBeGreaterThan(least)
})

test('our own back-off doubles up to ten minutes, and halves with each good answer', async () => {
  const redis = openTestRedis()
  const slots = open()
  const name = newName()
  const key = `slots:{${name}:80}`
  const delays: number[] = []
  const ask = async (request: (turn: Turn) => Promise<void>) => {
    await redis.hset(key, 'last', 1, 'backoffUntil', 0)
    await slots.borrow(claimOf(`http://${name}/`), request)
    delays.push(Number(await redis.hget(key, 'backoff')))
  }
  const slow = async (turn: Turn) => {
    turn.answered()
    turn.slowDown(undefined, 'answered 429')
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
    await redis.hset(key, 'last', 1)
    await expect(slots.borrow(claimOf(url), refused)).rejects.toThrow(Unconnected)
  }
  expect(await waitOf(slots.borrow(claimOf(url, runId(1)), answered))).toBeGreaterThan(590_000)
  await redis.hset(key, 'last', 1, 'pausedUntil', 0)
  await redis.del(`${key}:called`)
  await expect(slots.borrow(claimOf(url), refused)).rejects.toThrow(Unconnected)
  expect(await waitOf(slots.borrow(claimOf(url, runId(2)), answered))).toBeGreaterThan(590_000)
})

test('an answer ends the row of failures', async () => {
  const redis = openTestRedis()
  const slots = open()
  const name = newName()
  const key = `slots:{${name}:80}`
  for (let n = 0; n < 19; n++) {
    await redis.hset(key, 'last', 1)
    await slots.borrow(claimOf(`http://${name}/`), n === 9 ? answered : refused).catch(() => {})
  }
  expect(await redis.hget(key, 'pausedUntil')).toBeNull()
})

test('what is kept of a host expires', async () => {
  const redis = openTestRedis()
  const name = newName()
  await waitOf(open().borrow(claimOf(`http://${name}/`), answered))
  for (const key of [`slots:{${name}:80}`, `slots:{${name}:80}:called`]) {
    expect(await redis.pttl(key)).toBeGreaterThan(7_000_000)
    expect(await redis.pttl(key)).toBeLessThan(7_300_000)
  }
})

test('who cannot be called is promised the next moment at once, before all who wait', async () => {
  const { slots, called } = openCalling({ delayMs: 100 })
  const { url } = await openHost()
  const first = holding()
  const done = slots.borrow(claimOf(url), first.request)
  await first.begun
  await waitOf(slots.borrow(claimOf(url, runId(1)), answered))
  await waitOf(slots.borrow(claimOf(url, 'tdm:errand'), answered))
  first.end()
  await done
  expect(called).toEqual([])
  await insist(slots, claimOf(url, 'tdm:errand'), answered)
  await expect.poll(() => called).toMatchObject([{ holder: runId(1) }])
})

test('who cannot be called and does not come loses its place', async () => {
  const slots = open({ delayMs: 100 })
  const { url, key, redis } = await openHost()
  const first = holding()
  const done = slots.borrow(claimOf(url), first.request)
  await first.begun
  await waitOf(slots.borrow(claimOf(url, 'tdm:errand'), answered))
  await waitOf(slots.borrow(claimOf(url, runId(1)), answered))
  first.end()
  await done
  const called = () => redis.zrange(`${key}:called`, '0', '-1')
  expect(await called()).toEqual(['tdm:errand'])
  await expect.poll(() => called()).toEqual([runId(1)])
  expect(await redis.zrange(`${key}:waiting`, '0', '-1')).toEqual([])
})
