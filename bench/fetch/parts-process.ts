import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { Agent, request } from 'undici'

// node bench/fetch/parts-process.ts REDIS_URL DIR < URLS
const [redisUrl = '', parent = ''] = process.argv.slice(2)
const urls = (await text(process.stdin)).split('\n')
const atOnce = 64
const level = 1

/** Runs `work` for all items, so many at once, after a few to warm up; gives processor ms an item. */
async function costOf<Item>(items: Item[], work: (item: Item, index: number) => Promise<unknown>): Promise<number> {
  const runAll = async (some: [number, Item][]) => {
    const queue = some.values()
    const one = async () => {
      for (const [index, item] of queue) await work(item, index)
    }
    await Promise.all(Array.from({ length: atOnce }, one))
  }
  const all = [...items.entries()]
  await runAll(all.slice(0, 100).map(([index, item]) => [-1 - index, item]))
  const before = process.cpuUsage()
  await runAll(all)
  return inMs(process.cpuUsage(before)) / items.length
}

const inMs = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000

const dispatcher = new Agent({ pipelining: 1 })
const bodies: Buffer[] = []
const ask = await costOf(urls, async (url, index) => {
  const { body } = await request(url, { dispatcher })
  const bytes = Buffer.from(await body.arrayBuffer())
  if (index >= 0) bodies.push(bytes)
})
await dispatcher.destroy()

const hash = await costOf(bodies, async (body) => createHash('sha256').update(body).digest('hex'))

const packed: Buffer[] = []
const compress = await costOf(bodies, async (body, index) => {
  const bytes = await promisify(gzip)(body, { level, chunkSize: 256 * 1_024 })
  if (index >= 0) packed.push(bytes)
})

const dir = await mkdtemp(join(parent, 'parts-'))
const file = await costOf(packed, async (bytes, index) => {
  const folder = join(dir, String(Math.abs(index) % 256))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${index}.tmp`), bytes)
  await rename(join(folder, `${index}.tmp`), join(folder, `${index}.gz`))
})
await rm(dir, { recursive: true })

const queue = await costOfQueue()
process.stdout.write(JSON.stringify({ ask, hash, gzip: compress, file, queue }))

/** A job taken from one queue, and a new one added to the next. */
async function costOfQueue(): Promise<number> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  await connection.flushall()
  const [from, to] = [new Queue('from', { connection }), new Queue('to', { connection })]
  const jobs = urls.map((url, n) => ({
    name: 'page',
    data: { url },
    opts: { jobId: `page-${n}`, removeOnComplete: true },
  }))
  await from.addBulk(jobs)
  let left = urls.length
  let finish = () => {}
  const finished = new Promise<void>((done) => {
    finish = done
  })
  const worker = new Worker('from', (job) => to.add('page', job.data, { jobId: job.id ?? '' }), {
    connection,
    concurrency: atOnce,
    autorun: false,
  })
  worker.on('completed', () => {
    if (--left === 0) finish()
  })
  const before = process.cpuUsage()
  void worker.run()
  await finished
  const ms = inMs(process.cpuUsage(before)) / urls.length
  await worker.close()
  await Promise.all([from.close(), to.close()])
  connection.disconnect()
  return ms
}
