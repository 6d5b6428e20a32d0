import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { migrate } from '@copydesk/database'
import { freePort, startPostgres, startRedis } from '@copydesk/launcher'
import { openConveyor } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import { bytesIn, memoryOf } from './memory.ts'
import { costOfParts } from './parts.ts'
import { servePages } from './publisher.ts'
import { openLine, type Stats } from './services.ts'

// npm run bench:line -- --data DIR [--copies N]
// Sends every page of DIR/pages/*.html.gz through the whole line, each under N addresses, and prints what became of them.
const { values } = parseArgs({ options: { data: { type: 'string' }, copies: { type: 'string', default: '1' } } })
if (!values.data)
  throw new Error('usage: npm run bench:line -- --data DIR [--copies N], where DIR/pages holds *.html.gz')

const patienceMs = 30_000
const dir = await mkdtemp(join(tmpdir(), 'copydesk-bench-'))
const publisher = await servePages(join(values.data, 'pages'), Number(values.copies))
const [redisServer, postgres] = await Promise.all([
  startRedis({ dir: join(dir, 'redis') }),
  startPostgres({ dir: join(dir, 'postgres') }),
])
const redis = new Redis(redisServer.url)
const conveyor = openConveyor(redis, 1)
const line = openLine({ REDIS_URL: redisServer.url, DATABASE_URL: postgres.url, DATA_DIR: dir }, await freePort())
try {
  await migrate(postgres.url)
  await line.start(['storage', 'api'])

  const empty = await bytesIn(redis)
  const accepted = await line.submit(publisher.urls)
  await until(async () => (await line.stats()).outbox === 0)
  print('redis', { bytesPerWaitingPage: Math.round(((await bytesIn(redis)) - empty) / accepted) })

  await conveyor.inlets.fetch.queue.pause()
  await line.start(['fetcher', 'cleaner', 'tagger'])
  const started = performance.now()
  await conveyor.inlets.fetch.queue.resume()
  const ended = await untilEnded(line.stats)
  const seconds = (performance.now() - started) / 1_000
  const memory = await memoryOf(line.processes())
  const { runs } = await line.stats()
  await line.stop()
  const stored = runs.reduce((sum, { status, count }) => sum + (status === 'stored' ? count : 0), 0)

  print('endings', Object.fromEntries(runs.map(({ status, reason, count }) => [`${status} ${reason ?? ''}`, count])))
  print('account', { posted: publisher.urls.length, accepted, ended, lost: accepted - ended })
  print('line', {
    seconds: round(seconds),
    articlesPerSecond: round(stored / seconds),
    msPerPage: round((1_000 * seconds) / accepted),
  })
  const parts = await costOfParts(publisher, postgres.url, dir)
  print('parts alone, ms per page', Object.fromEntries(Object.entries(parts).map(([name, ms]) => [name, round(ms)])))
  print('memory, MB', memory)
} finally {
  await line.stop()
  redis.disconnect()
  publisher.close()
  await Promise.all([redisServer.stop(), postgres.stop()])
  await rm(dir, { recursive: true, force: true })
}

/** Waits as long as more and more runs end; gives how many have. */
async function untilEnded(stats: () => Promise<Stats>): Promise<number> {
  let ended = -1
  let progressAt = performance.now()
  for (;;) {
    const { runs } = await stats()
    const now = runs.filter(({ reason }) => reason).reduce((sum, { count }) => sum + count, 0)
    if (now > ended) progressAt = performance.now()
    ended = now
    if (!runs.some(({ status }) => status === 'under-way') || performance.now() - progressAt > patienceMs) return ended
    await wait(100)
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(100)
}

function print(what: string, figures: object): void {
  process.stdout.write(`${what.padEnd(26)} ${JSON.stringify(figures)}\n`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
