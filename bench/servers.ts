import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@copydesk/database'
import { startPostgres, startRedis } from '@copydesk/launcher'
import pg from 'pg'
import { onInterrupt } from './interrupt.ts'

/** A Redis and a PostgreSQL of the bench's own, and a folder for what they are to forget. */
export interface Servers {
  redisUrl: string
  dir: string
  /** Makes a migrated database and gives its URL. */
  database(name: string): Promise<string>
}

/** Lends fresh servers; they are gone afterwards with all they hold. */
export async function withServers(work: (servers: Servers) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'copydesk-bench-'))
  const [redis, postgres] = await Promise.all([
    startRedis({ dir: join(dir, 'redis') }),
    startPostgres({ dir: join(dir, 'postgres') }),
  ])
  const stop = async () => {
    await Promise.all([redis.stop(), postgres.stop()])
    await rm(dir, { recursive: true, force: true })
  }
  const forget = onInterrupt(stop)
  try {
    await work({ redisUrl: redis.url, dir, database: (name) => makeDatabase(postgres.url, name) })
  } finally {
    forget()
    await stop()
  }
}

async function makeDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  await migrate(url)
  return url
}
