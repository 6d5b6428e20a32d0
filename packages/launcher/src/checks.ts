import { messageOf } from '@copydesk/runtime'
import { Redis } from 'ioredis'
import pg from 'pg'
import { Problem } from './problem.ts'

const answerMs = 5_000

/** Throws a {@link Problem} unless `DATABASE_URL` leads to a PostgreSQL that lets us in. Never shows its password. */
export async function checkDatabase(url: string): Promise<void> {
  const place = placeOf('DATABASE_URL', url, { 'postgres:': 5432, 'postgresql:': 5432 })
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: answerMs })
  client.on('error', () => undefined) // the call in hand rejects with it
  try {
    await client.connect()
  } catch (error) {
    throw new Problem(`DATABASE_URL: cannot use PostgreSQL at ${place} (${messageOf(error)})`)
  } finally {
    await client.end().catch(() => undefined) // it never was connected
  }
}

/** Throws a {@link Problem} unless `REDIS_URL` leads to a Redis that answers and never evicts. Never shows its password. */
export async function checkRedis(url: string): Promise<void> {
  const place = placeOf('REDIS_URL', url, { 'redis:': 6379, 'rediss:': 6379 })
  const policy = await policyOf(url).catch((error) => {
    throw new Problem(`REDIS_URL: cannot use Redis at ${place} (${messageOf(error)})`)
  })
  if (policy === 'noeviction') return
  const fix = `redis-cli -u "$REDIS_URL" config set maxmemory-policy noeviction`
  throw new Problem(`REDIS_URL: Redis at ${place} may evict jobs (maxmemory-policy is ${policy}). Run: ${fix}`)
}

function placeOf(variable: string, url: string, ports: Record<string, number>): string {
  const { protocol, hostname, port } = URL.parse(url) ?? { protocol: '', hostname: '', port: '' }
  const usual = ports[protocol]
  if (!usual) throw new Problem(`${variable} is not an address that begins with ${Object.keys(ports)[0]}//`)
  return `${hostname}:${port || usual}`
}

async function policyOf(url: string): Promise<string | undefined> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    connectTimeout: answerMs,
    commandTimeout: answerMs,
  })
  let fault: unknown
  redis.on('error', (error) => {
    fault = error
  })
  try {
    await redis.connect()
    return /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1]
  } catch (error) {
    throw fault ?? error // connect() itself only says that the connection was closed
  } finally {
    redis.disconnect()
  }
}
