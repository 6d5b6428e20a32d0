import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reason, Rejection, StageName } from '@copydesk/contracts'
import { type Job, Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'
import type { Line } from './line.ts'
import { closedUrl, type NewsSite, openNewsSite, robots, type SiteOptions } from './news-site.ts'
import { until } from './until.ts'

/** Sends a page down the line so that it ends for a certain reason; gives the page's id. */
type Way = (line: Line) => Promise<string>

/** How each reason of the closed list is reached, on a news site of its own each: what one host suffers must not delay another. */
export const reached: Record<Reason, Way> = {
  new: from('/news/harbour'),
  revised: async (line) => {
    const site = await openSite()
    const { id } = await line.run(`${site.url}/news/tower`)
    site.revise('/news/tower')
    await line.post([`${site.url}/news/tower`], { refetch: true })
    return id
  },
  unchanged: async (line) => {
    const site = await openSite()
    const { id } = await line.run(`${site.url}/news/bridge`)
    await line.post([`${site.url}/news/bridge`], { refetch: true })
    return id
  },

  'robots-disallowed': from('/private/diary'),
  'private-address': from('/redirect/to-metadata'),
  gone: from('/status/410'),
  forbidden: from('/status/403'),
  'http-status': from('/status/418'),
  blocked: from('/bot-wall'),
  'not-html': from('/type/pdf'),
  empty: from('/empty'),
  'too-large': from('/large'),
  'too-deep': from('/nested/deep'),
  'redirect-loop': from('/redirect/self'),
  'bad-redirect': from('/redirect/to-file'),
  'tls-error': from('/news/secret', { tls: true }),
  'bad-encoding': from('/encoding/unknown'),
  'soft-404': from('/soft-404'),
  'not-an-article': from('/'),
  'needs-javascript': from('/app'),
  'login-required': from('/login'),

  'dns-error': async (line) => submit(line, 'http://nobody.invalid/news'),
  'connection-failed': async (line) => submit(line, `${await closedUrl()}/news`),
  timeout: from('/silent/after-headers'),
  'server-error': from('/status/500'),
  'robots-unreachable': from('/news/behind-robots', { robots: robots.isBroken }),
  'protocol-error': from('/protocol/garbage'),
  poison: from('/poison/heavy'),
  'capture-missing': whileHeldAt('clean', '/news/lost', (_job, line) =>
    rm(join(line.dataDir, 'captures'), { recursive: true }),
  ),
  'broken-message': whileHeldAt('fetch', '/news/broken', (job) => job.updateData({ ...job.data, url: 42 })),
  'internal-error': whileHeldAt('fetch', '/news/odd', (job) =>
    job.updateData({ ...job.data, previous: { etag: 'no\nheader' } }),
  ),
}

/** A URL for each reason why the API refuses one. */
export const rejected: [url: string, reason: Rejection][] = [
  ['nope', 'not-a-url'],
  ['', 'not-a-url'],
  ['http://', 'not-a-url'],
  ['ftp://paper.example/a', 'unsupported-scheme'],
  ['javascript:alert(1)', 'unsupported-scheme'],
  ['https://user:secret@paper.example/a', 'credentials-in-url'],
  ['https://paper.example:22/a', 'forbidden-port'],
  ['http://10.0.0.1/a', 'private-address'],
  ['http://localhost.internal/a', 'private-address'],
  [`https://paper.example/${'x'.repeat(3_000)}`, 'too-long'],
]

/** Open until the test has finished. */
async function openSite(options: SiteOptions = {}): Promise<NewsSite> {
  const site = await openNewsSite(options)
  onTestFinished(() => site.close())
  return site
}

function from(path: string, options: SiteOptions = {}): Way {
  return async (line) => submit(line, `${(await openSite(options)).url}${path}`)
}

async function submit(line: Line, url: string): Promise<string> {
  const [verdict] = await line.post([url])
  return verdict?.id ?? ''
}

/** Does something to a page's job while it waits at a stage. */
function whileHeldAt(stage: StageName, path: string, harm: (job: Job, line: Line) => Promise<void>): Way {
  return async (line) => {
    const redis = new Redis(line.redis.url)
    const queue = new Queue(stage, { connection: redis })
    await queue.pause()
    const id = await from(path)(line)
    const job = await until(`a job waits at ${stage}`, async () => (await queue.getJob(`${id}-1`)) ?? undefined)
    await harm(job, line)
    await queue.resume()
    redis.disconnect()
    return id
  }
}
