import { setTimeout as wait } from 'node:timers/promises'
import { Defer } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { fetchPage } from './process.ts'
import { newName, openNewsSite, send } from './testing/site.ts'
import { fetched, openTestTools, submitted } from './testing/tools.ts'

const html = '<!doctype html><title>Harbour vote</title><p>The dockers vote on Friday.'

test.each([429, 503])('a %i that names a time makes the page wait, and all others of its host', async (status) => {
  const site = await openNewsSite(send(status, { 'retry-after': '120' }))
  const name = newName()
  const tools = openTestTools()
  const now = Date.now()
  const told = await fetchPage(submitted(site.url('/a', name)), tools).catch((error: Defer) => error)
  expect(told).toMatchObject({ waitedFor: 'host', keep: { hops: [], toldToWaitSince: expect.any(String) } })
  expect((told as Defer).untilMs - now).toBeGreaterThan(110_000)
  expect(await fetched(submitted(site.url('/b', name), { run: 2 }), tools)).toBe('defer host')
  expect(site.asked).toEqual(['/robots.txt', '/a'])
})

test('a 429 that names no time makes the host wait twice as long each time', async () => {
  const askedAt: number[] = []
  const site = await openNewsSite((request, response) => {
    askedAt.push(performance.now())
    send(429)(request, response)
  })
  const tools = openTestTools({ delayMs: 20 })
  let page = submitted(site.url('/a'))
  while (askedAt.length < 4) {
    const { untilMs, keep } = (await fetchPage(page, tools).catch((error: Defer) => error)) as Defer
    page = { ...page, ...keep }
    await wait(untilMs - Date.now())
  }
  const gaps = askedAt.slice(1).map((at, before) => at - (askedAt[before] ?? 0))
  for (const [doublings, gap] of gaps.entries()) expect(gap).toBeGreaterThan(0.9 * 40 * 2 ** doublings)
})

test('patience with a host that is always too busy ends after a day', async () => {
  const site = await openNewsSite(send(429, { 'retry-after': '120' }))
  const toldToWaitSince = new Date(Date.now() - 25 * 60 * 60 * 1_000).toISOString()
  expect(await fetched(submitted(site.url('/a'), { toldToWaitSince }))).toBe('retry server-error')
})

test('a wait in mid-chain keeps the hops, and nothing is asked twice', async () => {
  const site = await openNewsSite(send(200, {}, html))
  const first = await openNewsSite(send(302, { location: site.url('/b', 'later.test') }))
  const tools = openTestTools({ delayMs: 2_000 })
  let page = submitted(first.url('/a'))
  const waits: object[] = []
  for (;;) {
    const result = await fetchPage(page, tools).catch((error: Defer) => error)
    if (!(result instanceof Defer)) {
      expect(result).toMatchObject({ url: page.url, finalUrl: site.url('/b', 'later.test') })
      break
    }
    waits.push(result.keep)
    page = { ...page, ...result.keep }
    await forget(tools.redis, [first.port, site.port])
  }
  expect(waits.at(0)).toMatchObject({ hops: [] })
  expect(waits.at(-1)).toMatchObject({ hops: [site.url('/b', 'later.test')] })
  expect([first.asked, site.asked]).toEqual([
    ['/robots.txt', '/a'],
    ['/robots.txt', '/b'],
  ])
})

/** Lets the delay of these hosts pass. */
async function forget(redis: ReturnType<typeof openTestTools>['redis'], ports: number[]): Promise<void> {
  for (const port of ports) {
    for (const key of await redis.keys(`slots:{*:${port}}`)) await redis.hset(key, 'last', 1, 'backoffUntil', 0)
    for (const key of await redis.keys(`slots:{*:${port}}:called`)) await redis.del(key)
  }
}
