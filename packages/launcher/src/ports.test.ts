import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { checkPortIsFree, freePort } from './ports.ts'

test('a free port is none that the system hands out, so that a server finds it free when it starts again', async () => {
  const handedOut = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void handedOut.close())
  await once(handedOut, 'listening')
  const port = await freePort()
  await checkPortIsFree('PORT', '127.0.0.1', port)
  expect(port).toBeLessThan(32_768)
  expect((handedOut.address() as AddressInfo).port).toBeGreaterThanOrEqual(32_768)
})
