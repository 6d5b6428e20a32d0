import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { startRedis } from './redis.ts'
import type { Server } from './server.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const limitMs = 60_000

async function started(dir: string): Promise<Server> {
  const server = await startRedis({ dir })
  onTestFinished(() => server.stop())
  return server
}

async function ask<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url)
  try {
    return await question(redis)
  } finally {
    redis.disconnect()
  }
}

test(
  'it never evicts, appends every second, takes no snapshots and listens on loopback only',
  async () => {
    const { url } = await started(await temporaryFolder())
    const settings = ['maxmemory-policy', 'appendonly', 'appendfsync', 'save', 'bind']
    expect(await ask(url, (redis) => redis.config('GET', ...settings))).toEqual(
      expect.arrayContaining(['noeviction', 'yes', 'everysec', '', '127.0.0.1']),
    )
  },
  limitMs,
)

test(
  'what was written is there after a stop and after a kill -9',
  async () => {
    const dir = await temporaryFolder()
    const first = await started(dir)
    await ask(first.url, (redis) => redis.set('a', '1'))
    await first.stop()
    const second = await started(dir)
    await ask(second.url, (redis) => redis.set('b', '2'))
    process.kill(second.pid, 'SIGKILL')
    await second.ended
    const third = await started(dir)
    expect(await ask(third.url, (redis) => redis.mget('a', 'b'))).toEqual(['1', '2'])
  },
  limitMs,
)

test(
  'one that was left running on the folder is stopped first',
  async () => {
    const dir = await temporaryFolder()
    const left = await started(dir)
    await started(dir)
    expect(await left.ended).toBe('exit code 0')
  },
  limitMs,
)

test(
  'a port where another Redis answers is not taken for ours',
  async () => {
    const theirs = await started(await temporaryFolder())
    const port = Number(new URL(theirs.url).port)
    await expect(startRedis({ dir: await temporaryFolder(), port })).rejects.toThrow('Address already in use')
  },
  limitMs,
)
