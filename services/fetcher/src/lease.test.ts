import { expect, test, vi } from 'vitest'
import { alone } from './lease.ts'
import { newName, openTestRedis } from './testing/site.ts'

test('only one does the work at a time', async () => {
  const [redis, key] = [openTestRedis(), newName()]
  const outcome = await alone(redis, key, () => alone(redis, key, async () => 'done twice'))
  expect(outcome).toEqual({ result: undefined })
  expect(await alone(redis, key, async () => 'done')).toEqual({ result: 'done' })
})

test('work that fails leaves the way free', async () => {
  const [redis, key] = [openTestRedis(), newName()]
  await expect(alone(redis, key, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await redis.exists(key)).toBe(0)
})

test('the lease of long work is renewed, and would end by itself', async () => {
  const [redis, key] = [openTestRedis(), newName()]
  await alone(redis, key, async () => {
    await redis.pexpire(key, 8_000)
    await vi.waitFor(async () => expect(await redis.pttl(key)).toBeGreaterThan(8_000), 60_000)
    expect(await redis.pttl(key)).toBeLessThanOrEqual(10_000)
  })
})

test('who lost the lease does not end that of the next', async () => {
  const [redis, key] = [openTestRedis(), newName()]
  await alone(redis, key, async () => void (await redis.set(key, 'the next')))
  expect(await redis.get(key)).toBe('the next')
})
