import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The migrated database that others are copied from. */
export const template = 'copydesk_template'

/** Makes a database on the server of `url` and gives the URL of it. */
export async function createDatabase(url: string, name: string, from?: string): Promise<string> {
  await onServer(url, `create database ${name}${from ? ` template ${from}` : ''}`)
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** A migrated, empty database of the caller's own. */
export async function freshDatabase(url: string): Promise<string> {
  return createDatabase(url, `test_${randomBytes(6).toString('hex')}`, template)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href })
  await client.connect()
  await client.query(statement)
  await client.end()
}
