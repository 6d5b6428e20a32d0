import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const megabyte = 1 << 20

test('the peak of a process is its own, whatever its parent held', async () => {
  const held = Buffer.alloc(400 * megabyte, 1)
  const child = fork(new URL('./testing/tell-peak.ts', import.meta.url))
  const [peak] = await once(child, 'message')
  expect(peak).toBeGreaterThan(10 * megabyte)
  expect(peak).toBeLessThan(held.length)
})
