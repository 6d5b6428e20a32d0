import type { StageName } from '@copydesk/contracts'
import type { ServiceName } from '@copydesk/launcher'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { type NewsSite, openNewsSite } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
let site: NewsSite
beforeAll(async () => {
  const env = { LOCK_MS: '60000' } // a busy machine must not make a worker look dead
  ;[line, site] = await Promise.all([openLine({ env, services: { fetcher: 0 } }), openNewsSite()])
})
afterEach(async () => {
  for (const fetcher of line.services('fetcher')) fetcher.signal('SIGKILL')
})
afterAll(() => Promise.all([line.close(), site.close()]))

const stops: [ServiceName, StageName][] = [
  ['fetcher', 'fetch'],
  ['cleaner', 'clean'],
  ['tagger', 'tag'],
  ['storage', 'store'],
]

test('SIGTERM finishes what is in hand: nothing is done again', async () => {
  await line.start('fetcher')
  const redis = new Redis(line.redis.url)
  const ids: (string | undefined)[] = []
  for (const [name, stage] of stops) {
    const queue = new Queue(stage, { connection: redis })
    const verdicts = await line.post(Array.from({ length: 15 }, (_, n) => `${site.url}/news/${name}-${n}`))
    ids.push(...verdicts.map(({ id }) => id))
    await until(`${name} has something in hand`, async () => (await queue.getActiveCount()) > 0 || undefined)
    const service = line.service(name)
    service.signal('SIGTERM')
    expect(await service.gone).toBe(0)
    await line.start(name)
  }
  redis.disconnect()

  const pages = (await line.expectAccount()).filter(({ id }) => ids.includes(id))
  expect(pages.filter(({ status }) => status !== 'stored')).toEqual([])
  const trails = await until('all trails are whole', async () => {
    const found = await Promise.all(pages.map(({ id }) => line.page(id)))
    const entries = found.flatMap(({ runs }) => runs.flatMap(({ trail }) => trail))
    return entries.filter(({ stage }) => stage === 'store').length === pages.length && entries
  })
  expect(trails.filter(({ outcome }) => outcome === 'passed')).toHaveLength(4 * pages.length)
  expect(site.requests.filter(({ path }) => /^\/news\/[a-z]+-\d/.test(path))).toHaveLength(pages.length)
})

async function stoppingWithARequestInHand(path: string) {
  const fetcher = await line.start('fetcher', { LOCK_MS: '3000' })
  const held = site.hold(path)
  await line.post([`${site.url}${path}`])
  await held.arrived
  fetcher.signal('SIGTERM')
  await until('it is stopping', async () => (await fetch(`${fetcher.healthUrl}/readyz`)).status === 503 || undefined)
  return { fetcher, held }
}

test('a request in hand is answered before the fetcher stops', async () => {
  const { fetcher, held } = await stoppingWithARequestInHand('/news/waited-for')
  held.release()
  expect(await fetcher.gone).toBe(0)
  await line.expectAccount()
})

test('a second SIGTERM ends a service at once', async () => {
  const { fetcher, held } = await stoppingWithARequestInHand('/news/given-up')
  fetcher.signal('SIGTERM')
  expect(await fetcher.gone).toBe(1)
  held.release()
  await line.start('fetcher')
  await line.expectAccount()
})

test('a service whose parent is gone stops', async () => {
  const tagger = await line.start('tagger')
  tagger.disconnect()
  expect(await tagger.gone).toBe(0)
})
