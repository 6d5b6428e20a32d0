import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startPostgres, startRedis } from '@copydesk/launcher'
import pg from 'pg'
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers'
import { until } from './until.ts'

/** A real server of a test's own. It keeps its address and its data over a restart. */
export interface TestServer {
  url: string
  /** Stops in order and starts again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Where tests get their Redis and PostgreSQL from. */
export interface Backend {
  name: 'containers' | 'embedded'
  redis(): Promise<TestServer>
  postgres(): Promise<TestServer>
}

/** Containers when a Docker engine answers, embedded servers otherwise; TEST_BACKEND decides when it is set. */
export async function chooseBackend(): Promise<Backend> {
  const wanted = process.env.TEST_BACKEND
  if (wanted && wanted !== 'containers' && wanted !== 'embedded') {
    throw new Error(`TEST_BACKEND=${wanted}: say containers or embedded`)
  }
  if (wanted === 'embedded') return embedded
  return wanted === 'containers' || (await dockerAnswers()) ? containers : embedded
}

const embedded: Backend = {
  name: 'embedded',
  redis: () => embeddedServer(startRedis),
  postgres: () => embeddedServer(startPostgres),
}

async function embeddedServer(start: typeof startPostgres): Promise<TestServer> {
  const dir = await mkdtemp(join(tmpdir(), 'copydesk-test-'))
  let server = await start({ dir })
  const port = Number(new URL(server.url).port)
  return {
    url: server.url,
    restart: async () => {
      await server.stop()
      server = await start({ dir, port })
    },
    stop: async () => {
      await server.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

const containers: Backend = {
  name: 'containers',
  redis: async () => {
    const port = await freePort()
    const container = await new GenericContainer('redis:7-bookworm')
      .withExposedPorts({ container: 6379, host: port })
      .withCommand(['redis-server', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'])
      .withWaitStrategy(Wait.forLogMessage(/Ready to accept connections/))
      .start()
    return containerServer(container, `redis://127.0.0.1:${port}`)
  },
  postgres: async () => {
    const port = await freePort()
    const container = await new GenericContainer('postgres:18-bookworm')
      .withExposedPorts({ container: 5432, host: port })
      .withEnvironment({
        POSTGRES_USER: 'copydesk',
        POSTGRES_PASSWORD: 'test',
        POSTGRES_DB: 'copydesk',
        LANG: 'C.UTF-8',
      })
      .withWaitStrategy(Wait.forListeningPorts())
      .start()
    const url = `postgres://copydesk:test@127.0.0.1:${port}/copydesk`
    await until('PostgreSQL answers', () => answers(url))
    return containerServer(container, url)
  },
}

async function answers(url: string): Promise<true | undefined> {
  const client = new pg.Client({ connectionString: url })
  const answered = await client.connect().then(
    () => true as const,
    () => undefined,
  )
  await client.end()
  return answered
}

function containerServer(container: StartedTestContainer, url: string): TestServer {
  return { url, restart: () => container.restart(), stop: async () => void (await container.stop()) }
}

const dockerAnswers = () =>
  new Promise<boolean>((done) => {
    request({ socketPath: '/var/run/docker.sock', path: '/_ping', timeout: 1_000 }, (answer) =>
      done(answer.statusCode === 200),
    )
      .on('error', () => done(false))
      .on('timeout', function (this: { destroy(): void }) {
        this.destroy()
      })
      .end()
  })
