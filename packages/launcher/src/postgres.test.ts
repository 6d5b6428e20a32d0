import { appendFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from './ports.ts'
import { startPostgres } from './postgres.ts'
import { processesIn } from './processes.ts'
import type { Server } from './server.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const limitMs = 60_000

async function started(dir: string): Promise<Server> {
  const server = await startPostgres({ dir })
  onTestFinished(() => server.stop())
  return server
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test(
  'it has our database in UTF-8, on loopback only, behind a password that only its owner reads',
  async () => {
    const dir = await temporaryFolder()
    const { url } = await started(dir)
    const settings = `select current_database() as name, current_setting('server_encoding') as encoding,
    current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets, lower('ÄÉ') as lower`
    expect(await query(url, settings)).toEqual([
      { name: 'copydesk', encoding: 'UTF8', listens: '127.0.0.1', sockets: '', lower: 'äé' },
    ])
    expect((await stat(join(dir, 'password'))).mode & 0o777).toBe(0o600)
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    )
  },
  limitMs,
)

test(
  'what was committed is there after a stop, after kill -9, and beside a pid file that names somebody else',
  async () => {
    const dir = await temporaryFolder()
    const first = await started(dir)
    await query(first.url, 'create table kept (n int); insert into kept values (1)')
    await first.stop()

    const second = await started(dir)
    await query(second.url, 'insert into kept values (2)')
    process.kill(second.pid, 'SIGKILL')
    await second.ended

    const third = await started(dir)
    expect(await query(third.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }])
    await third.stop()

    await writeFile(join(dir, 'cluster', 'postmaster.pid'), `${process.pid}\n${join(dir, 'cluster')}\n`)
    const fourth = await started(dir)
    expect(await query(fourth.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }])
  },
  limitMs,
)

test(
  'one that was left running on the folder is stopped first',
  async () => {
    const dir = await temporaryFolder()
    const left = await started(dir)
    const next = await started(dir)
    expect(await left.ended).toBe('exit code 0')
    expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }])
  },
  limitMs,
)

test(
  'when it does not start, its last words are shown and nothing runs',
  async () => {
    const dir = await temporaryFolder()
    await (await started(dir)).stop()
    await appendFile(join(dir, 'cluster', 'postgresql.conf'), 'work_mem = plenty\n')
    await expect(startPostgres({ dir })).rejects.toThrow(
      /PostgreSQL did not start \(exit code 1\).*"work_mem": "plenty"/s,
    )
    expect(await processesIn(join(dir, 'cluster'), 'postgres')).toEqual([])
  },
  limitMs,
)

test(
  'a port that somebody else has is not taken for ours',
  async () => {
    const port = await freePort()
    const theirs = await startPostgres({ dir: await temporaryFolder(), port })
    onTestFinished(() => theirs.stop())
    await expect(startPostgres({ dir: await temporaryFolder(), port })).rejects.toThrow('Address already in use')
  },
  limitMs,
)
