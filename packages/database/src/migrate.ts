import { fileURLToPath } from 'node:url'
import { runner } from 'node-pg-migrate'
import pg from 'pg'

const oldestServer = 180_000 // RETURNING old and new, PostgreSQL 18

/** Brings the tables up to date. Safe to call from several processes at once. Throws on a server older than 18. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await throwUnlessFit(client)
    await runner({
      dbClient: client,
      dir: fileURLToPath(new URL('../migrations', import.meta.url)),
      direction: 'up',
      migrationsTable: 'migrations',
      checkOrder: true,
      advisoryLockMode: 'wait',
      log: () => {},
    })
  } finally {
    await client.end()
  }
}

async function throwUnlessFit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
  )
  const { version = '', encoding } = rows[0] ?? {}
  if (Number(version) < oldestServer) {
    throw new Error(`PostgreSQL 18 or later is needed; this one is ${Math.floor(Number(version) / 10_000)}`)
  }
  if (encoding === 'UTF8') return
  throw new Error(
    `The database must be in UTF8, and is in ${encoding}: create it with encoding 'UTF8' template template0`,
  )
}
