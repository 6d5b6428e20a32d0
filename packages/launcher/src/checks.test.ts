import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { checkDatabase, checkRedis } from './checks.ts'
import { freePort } from './ports.ts'
import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const limitMs = 60_000

test(
  'a Redis that may evict is refused with the fix, and accepted once that was run',
  async () => {
    const server = await startRedis({ dir: await temporaryFolder() })
    onTestFinished(() => server.stop())
    const redis = new Redis(server.url)
    onTestFinished(() => redis.disconnect())
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(checkRedis(server.url)).rejects.toThrow(
      /may evict jobs \(maxmemory-policy is allkeys-lru\).*config set maxmemory-policy noeviction/,
    )
    await redis.config('SET', 'maxmemory-policy', 'noeviction')
    await checkRedis(server.url)
  },
  limitMs,
)

test(
  'a PostgreSQL that answers is accepted, and a wrong password is told without showing it',
  async () => {
    const server = await startPostgres({ dir: await temporaryFolder() })
    onTestFinished(() => server.stop())
    await checkDatabase(server.url)
    const wrong = checkDatabase(server.url.replace(/:[^:@]+@/, ':hush@'))
    await expect(wrong).rejects.toThrow(
      /^DATABASE_URL: cannot use PostgreSQL at 127\.0\.0\.1:\d+ \(password authentication failed/,
    )
    await expect(wrong).rejects.not.toThrow('hush')
  },
  limitMs,
)

test.each([
  ['DATABASE_URL', checkDatabase, 'postgres'],
  ['REDIS_URL', checkRedis, 'redis'],
] as const)('a %s where nothing answers is named with its place', async (variable, check, scheme) => {
  const port = await freePort()
  const checked = check(`${scheme}://me:hush@127.0.0.1:${port}/0`)
  await expect(checked).rejects.toThrow(`${variable}: cannot use`)
  await expect(checked).rejects.toThrow(`at 127.0.0.1:${port} (connect ECONNREFUSED`)
  await expect(checked).rejects.not.toThrow('hush')
})

test.each([
  ['DATABASE_URL', checkDatabase, 'mysql://db/x'],
  ['DATABASE_URL', checkDatabase, 'localhost'],
  ['REDIS_URL', checkRedis, 'localhost:6379'],
] as const)('a %s that is no such address is named', async (variable, check, url) => {
  await expect(check(url)).rejects.toThrow(`${variable} is not an address that begins with`)
})
