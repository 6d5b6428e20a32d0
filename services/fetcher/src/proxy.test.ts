import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Told } from './testing/fetch-alone.ts'
import { openSite, send } from './testing/site.ts'

/** A proxy that only counts who comes. */
async function openProxy() {
  const connections: unknown[] = []
  const server = createServer((socket) => {
    connections.push(socket.remotePort)
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return { connections, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

test('a proxy in the environment changes nothing: it sees no connection, and what is forbidden stays so', async () => {
  const proxy = await openProxy()
  const site = await openSite(send(200, {}, '<!doctype html><p>At last'))
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']
  const env = { ...Object.fromEntries(names.map((name) => [name, proxy.url])), NO_PROXY: '', NODE_USE_ENV_PROXY: '1' }
  const child = fork(new URL('./testing/fetch-alone.ts', import.meta.url), { env })
  onTestFinished(() => void child.kill())
  const ask = async (url: string) => {
    child.send(url)
    const [told] = (await once(child, 'message')) as [Told]
    return told
  }

  expect((await ask(`http://127.0.0.1:${site.port}/`)).reason).toBeUndefined()
  expect(await ask('http://169.254.169.254/')).toMatchObject({ reason: 'private-address' })
  expect(await ask('https://10.0.0.1/')).toMatchObject({ reason: 'private-address' })
  expect(site.asked).toEqual(['/'])
  expect(proxy.connections).toEqual([])
})
