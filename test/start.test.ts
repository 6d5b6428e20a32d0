import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServiceName } from '@copydesk/launcher'
import { Redis } from 'ioredis'
import { expect, inject, onTestFinished, test } from 'vitest'
import { chooseBackend } from './support/backend.ts'
import { openProxy } from './support/proxy.ts'
import { type SpawnedService, spawnService } from './support/services.ts'
import { until } from './support/until.ts'

const env = { REDIS_URL: inject('redisUrl'), DATABASE_URL: inject('postgresUrl'), API_PORT: '0' }

function start(name: ServiceName, given: Record<string, string>): SpawnedService {
  const service = spawnService(name, { ...env, ...given })
  onTestFinished(async () => {
    service.signal('SIGKILL')
    await service.gone
  })
  return service
}

/** The one fatal line that a service wrote before it gave up. */
function fatalLine(service: SpawnedService): string {
  const lines = service
    .output()
    .trim()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const fatal = lines.filter(({ level }) => level === 60)
  expect(fatal).toHaveLength(1)
  return fatal[0].msg
}

const readiness = async ({ alive }: SpawnedService) => (await fetch(`${await alive}/readyz`)).json()

test.each([
  ['tagger', { LOCK_MS: 'soon' }, /^LOCK_MS=soon: /],
  ['api', { DATABASE_URL: '' }, /^DATABASE_URL=…: /],
  ['api', { API_HOST: '0.0.0.0' }, /^API_HOST=0\.0\.0\.0: without keys .*API_KEYS.*API_HOST=127\.0\.0\.1.*API_OPEN=1/],
  ['api', { API_KEYS: 'desk:read:cd_sesame' }, /^API_KEYS=…: entry 1 \(desk\): the hash must be .*npm run key/],
  ['fetcher', { FETCH_ALLOW_PRIVATE: '10.0.0.0' }, /^FETCH_ALLOW_PRIVATE=10\.0\.0\.0: .*not a CIDR/],
] as const)(
  'a %s with a bad environment gives up with one line that names variable, value and fault',
  async (name, given, fault) => {
    const service = start(name, given)
    expect(await service.gone).toBe(1)
    expect(fatalLine(service)).toMatch(fault)
  },
)

test('a port that is taken is said in one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await until('it listens', async () => taken.listening || undefined)
  const service = start('api', { API_PORT: String((taken.address() as AddressInfo).port) })
  expect(await service.gone).toBe(1)
  expect(fatalLine(service)).toContain('EADDRINUSE')
})

test('a Redis that may evict keys is refused: it would lose pages silently', async () => {
  const redis = await (await chooseBackend()).redis()
  onTestFinished(() => redis.stop())
  const admin = new Redis(redis.url)
  await admin.config('SET', 'maxmemory-policy', 'allkeys-lru')
  admin.disconnect()
  const service = start('tagger', { REDIS_URL: redis.url })
  expect(await service.gone).toBe(1)
  expect(fatalLine(service)).toMatch(/maxmemory-policy is allkeys-lru.*CONFIG SET/)
})

test.each(['fetcher', 'cleaner', 'tagger', 'storage'] as const)(
  'a %s that finds no Redis waits, says so, and begins when it comes',
  async (name) => {
    const proxy = await openProxy(inject('redisUrl'))
    onTestFinished(() => proxy.cut())
    await proxy.cut()
    const service = start(name, { REDIS_URL: proxy.url })
    expect(await readiness(service)).toMatchObject({ ready: false, missing: { redis: expect.any(String) } })
    await proxy.mend()
    await until('it is ready', async () => ((await readiness(service)) as { ready: boolean }).ready || undefined)
  },
)

test('the API is ready without Redis, and not without PostgreSQL', async () => {
  const redis = await openProxy(inject('redisUrl'))
  const postgres = await openProxy(inject('postgresUrl'))
  onTestFinished(() => Promise.all([redis.cut(), postgres.cut()]).then(() => undefined))
  await Promise.all([redis.cut(), postgres.cut()])
  const service = start('api', { REDIS_URL: redis.url, DATABASE_URL: postgres.url })
  await until('it misses PostgreSQL alone', async () => {
    const { missing } = (await readiness(service)) as { missing: object }
    return Object.keys(missing).join() === 'postgres' || undefined
  })
  await postgres.mend()
  await until('it is ready', async () => ((await readiness(service)) as { ready: boolean }).ready || undefined)
})
