import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Defer } from '@copydesk/pipeline'
import { Registry } from 'prom-client'
import { expect, onTestFinished, test } from 'vitest'
import { fetchPage } from './process.ts'
import { openRoom } from './room.ts'
import { openNewsSite, send } from './testing/site.ts'
import { fetched, openTestTools, submitted } from './testing/tools.ts'

const html = '<!doctype html><title>Harbour vote</title><p>The dockers vote on Friday.'
const absurdMb = 1_000_000_000_000
const mebibyte = 1_048_576

type Missing = () => Promise<unknown>

/** A room with short waits; `missing` is what `/readyz` would ask, `logged` what the log says, `figures` what `/metrics` does. */
async function openTestRoom(CAPTURE_MIN_FREE_MB: number, freeBytesOf?: () => Promise<number>, factor = 0.001) {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'room-'))
  onTestFinished(() => rm(DATA_DIR, { recursive: true }))
  const config = { DATA_DIR, CAPTURE_MIN_FREE_MB, STAGE_BACKOFF_FACTOR: factor }
  const needs = new Map<string, Missing>()
  const logged: unknown[] = []
  const log = { warn: (_fields: unknown, message?: string) => void logged.push(message) }
  const metrics = new Registry()
  const room = openRoom({ config, log, metrics, needs: (name, check) => void needs.set(name, check) }, freeBytesOf)
  return { room, logged, figures: () => metrics.metrics(), missing: needs.get('archive') as Missing }
}

test('while the disk has less room than is to stay free, no publisher is asked, and log and readiness say why', async () => {
  const site = await openNewsSite(send(200, {}, html))
  const hop = site.url('/b')
  const { room, logged, missing } = await openTestRoom(absurdMb)
  const deferred = await fetchPage(submitted(site.url(), { hops: [hop] }), {
    ...openTestTools(),
    room,
  }).catch((error: unknown) => error)
  expect(deferred).toBeInstanceOf(Defer)
  expect(deferred).toMatchObject({ waitedFor: 'backpressure', keep: { hops: [hop] } })
  expect((deferred as Defer).message).toMatch(/^the archive has no room: \d+ MB are free, CAPTURE_MIN_FREE_MB is \d+$/)
  expect(site.asked).toEqual([])
  await expect(missing()).rejects.toThrow('CAPTURE_MIN_FREE_MB')
  expect(logged).toEqual(['the archive has no room; pages wait'])
})

test('when there is room again pages go on by themselves', async () => {
  const site = await openNewsSite(send(200, {}, html))
  let freeBytes = 256 * mebibyte - 1
  const { room, missing } = await openTestRoom(256, async () => freeBytes)
  const tools = { ...openTestTools(), room }
  expect(await fetched(submitted(site.url()), tools)).toBe('defer backpressure')
  freeBytes = 256 * mebibyte
  await expect.poll(() => fetched(submitted(site.url()), tools)).toBe('passed 200')
  await missing()
})

test('how much is free is a figure, from the first look on', async () => {
  const { room, figures } = await openTestRoom(0, async () => 4_097)
  expect(await figures()).not.toContain('\ncopydesk_archive_free_bytes')
  await room.wait({})
  expect(await figures()).toContain('\ncopydesk_archive_free_bytes 4097\n')
})

test.each(['ENOSPC', 'EDQUOT'])(
  'a page whose bytes are refused with %s waits, and so do those after it',
  async (code) => {
    const site = await openNewsSite(send(200, {}, html))
    const { room, missing } = await openTestRoom(0, undefined, 0.2)
    const tools = { ...openTestTools(), room }
    const full = { put: () => Promise.reject(Object.assign(new Error('write'), { code })) }
    expect(await fetched(submitted(site.url('/a')), { ...tools, captures: full })).toBe('defer backpressure')
    await expect(missing()).rejects.toThrow(code)
    await expect.poll(() => fetched(submitted(site.url('/b')), tools), { timeout: 30_000 }).toBe('passed 200')
    await missing()
  },
)

test('any other fault of the archive is none of the room', async () => {
  const { room } = await openTestRoom(0)
  const fault = Object.assign(new Error('write'), { code: 'EACCES' })
  await expect(room.write({}, () => Promise.reject(fault))).rejects.toBe(fault)
})
