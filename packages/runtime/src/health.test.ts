import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Registry } from 'prom-client'
import { expect, onTestFinished, test } from 'vitest'
import { type Check, healthListener } from './health.ts'

async function open(needs: Record<string, Check>, metrics = new Registry()): Promise<string> {
  const server = createServer(healthListener(new Map(Object.entries(needs)), metrics)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a service is alive whatever it misses, and ready when it misses nothing', async () => {
  const url = await open({ redis: async () => 'PONG', postgres: () => Promise.reject(new Error('connection refused')) })
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const ready = await fetch(`${url}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ ready: false, missing: { postgres: 'connection refused' } })
  expect((await fetch(`${await open({ redis: async () => 'PONG' })}/readyz`)).status).toBe(200)
})

test('what does not answer at all is missing, too', async () => {
  const url = await open({ redis: () => new Promise(() => {}) })
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
    ready: false,
    missing: { redis: 'no answer in 1000 ms' },
  })
})

test('metrics are in the text format of Prometheus', async () => {
  const metrics = new Registry()
  new Counter({ name: 'pages', help: 'Pages.', registers: [metrics] }).inc(3)
  expect(await (await fetch(`${await open({}, metrics)}/metrics`)).text()).toContain('pages 3')
})

test('there is nothing else', async () => {
  expect((await fetch(`${await open({})}/config`)).status).toBe(404)
})
