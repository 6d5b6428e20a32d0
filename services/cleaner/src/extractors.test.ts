import { type ChildProcess, spawn } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCaptures } from '@copydesk/captures'
import type { FetchedPage } from '@copydesk/contracts'
import { Killed } from '@copydesk/pipeline'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { type ExtractorConfig, openExtractors } from './extractors.ts'
import { sampleFetched, samplePage } from './testing/sample-page.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'cleaner-'))
afterAll(() => rm(dataDir, { recursive: true }))

const config: ExtractorConfig = {
  DATA_DIR: dataDir,
  CLEAN_MAX_DEPTH: 512,
  CLEAN_MAX_NODES: 200_000,
  CLEAN_TIMEOUT_MS: 10_000,
  CLEAN_HEAP_MB: 512,
}
/** The address of a page that never ends. */
const endless = 'https://example.com/never-ends'
/** Loaded into a process before all else: once it has begun with that page, it says so and does nothing more, for ever. */
const endlessAt = `--import=data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  const stop = () => {
    writeSync(1, 'busy')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  process.on('message', (message) => JSON.stringify(message).includes(${JSON.stringify(endless)}) && process.nextTick(stop))
`)}`
/** Within the limits of depth and nodes, and more than a small heap holds. */
const heavyPage = `<body>${'<p>a'.repeat(90_000)}`

/** Every process that this one has started. */
const started: ChildProcess[] = []
subscribe('child_process', (message) => started.push((message as { process: ChildProcess }).process))

const running = () => started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)

async function captured(html: string, url = sampleFetched.url): Promise<FetchedPage> {
  const { fetchedAt } = sampleFetched
  const captureId = await openCaptures(dataDir).put({
    url,
    fetchedAt,
    status: 200,
    headers: [],
    body: Buffer.from(html),
  })
  return {
    ...sampleFetched,
    url,
    captureId,
    v: 1,
    pageId: 'a'.repeat(26),
    run: 1,
    priority: 5,
    status: 200,
    contentType: 'text/html',
  }
}

function open(changes: Partial<ExtractorConfig>, children?: number) {
  const extractors = openExtractors({ ...config, ...changes }, children)
  onTestFinished(() => extractors.close())
  return extractors
}

test('a page is extracted in a child process', async () => {
  const cleaned = await open({}).run(await captured(samplePage({ body: '<h1>A bridge is built</h1>' })))
  expect(cleaned).toMatchObject({ article: { headline: 'A bridge is built', url: sampleFetched.url } })
})

function loadIntoChildren(options: string): void {
  vi.stubEnv('NODE_OPTIONS', options)
  onTestFinished(() => void vi.unstubAllEnvs())
}

test.each([
  ['never ends', samplePage(), endless, { CLEAN_TIMEOUT_MS: 5_000 }, /not done after 5000 ms/],
  [
    'takes all memory',
    heavyPage,
    sampleFetched.url,
    { CLEAN_HEAP_MB: 48, CLEAN_TIMEOUT_MS: 60_000 },
    /the parser ended with SIGABRT/,
  ],
])('a page that %s loses its child, and no other page is hurt', async (_, html, url, changes, message) => {
  loadIntoChildren(endlessAt)
  const { run } = open(changes, 2)
  const good = await captured(samplePage())
  const [bad, ...others] = await Promise.allSettled([await captured(html, url), good, good, good, good].map(run))
  expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(Killed) })
  expect(bad).toMatchObject({ reason: { reason: 'poison', message: expect.stringMatching(message) } })
  expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(await run(good)).toHaveProperty('article')
})

test('the time a page waits for a free child, and for it to start, does not count', async () => {
  loadIntoChildren(endlessAt)
  const { run } = open({ CLEAN_TIMEOUT_MS: 5_000 }, 1)
  const good = await captured(samplePage())
  const runs = await Promise.allSettled([await captured(samplePage(), endless), good].map(run))
  expect(runs.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

test('a child that died while it had nothing to do costs no page', async () => {
  const { run } = open({}, 1)
  const good = await captured(samplePage())
  await run(good)
  const [idle] = running()
  idle?.kill('SIGKILL')
  await expect.poll(() => running().length).toBe(0)
  expect(await run(good)).toHaveProperty('article')
})

test('closing waits for the page in hand', async () => {
  const extractors = openExtractors(config, 1)
  const cleaned = extractors.run(await captured(samplePage()))
  await extractors.close()
  expect(await cleaned).toHaveProperty('article')
  expect(running()).toHaveLength(0)
})

test('a capture that is not there is said to be missing', async () => {
  const page = { ...(await captured(samplePage())), captureId: '0'.repeat(64) }
  expect(await open({}).run(page)).toEqual({ missing: `no capture ${'0'.repeat(64)}` })
})

test('a child busy without end dies with its parent', async () => {
  const page = await captured(samplePage(), endless)
  const script = `
    const { openExtractors } = await import(${JSON.stringify(join(import.meta.dirname, 'extractors.ts'))})
    await openExtractors(${JSON.stringify({ ...config, CLEAN_TIMEOUT_MS: 600_000 })}, 1).run(${JSON.stringify(page)})`
  loadIntoChildren(endlessAt)
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  await once(parent.stdout, 'data')
  parent.kill('SIGKILL')
  // The child writes to the same pipe, which is closed when both are gone.
  await once(parent, 'close')
})
