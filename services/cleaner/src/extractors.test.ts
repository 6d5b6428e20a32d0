import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCaptures } from '@copydesk/captures'
import type { FetchedPage } from '@copydesk/contracts'
import { Killed } from '@copydesk/pipeline'
import { afterAll, expect, onTestFinished, test } from 'vitest'
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
/** Within the limits of depth and nodes, and minutes of work. */
const slowPage = `<body>${`${'<div>'.repeat(480)}text, more text${'</div>'.repeat(480)}`.repeat(100)}`
/** Within the limits of depth and nodes, and more than a small heap holds. */
const heavyPage = `<body>${'<p>a'.repeat(90_000)}`

function childrenOf(pid: number | undefined): number[] {
  return spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
    .map(Number)
}

/** NaN for a process that is no more. */
function processorSeconds(pid: number | undefined): number {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,time=', '-p', String(pid)], { encoding: 'utf8' })
  const [state = 'Z', time = ''] = stdout.trim().split(/\s+/)
  const [seconds = NaN, minutes = NaN] = time.split(':').map(Number).reverse()
  return state.startsWith('Z') ? NaN : minutes * 60 + seconds
}

async function captured(html: string): Promise<FetchedPage> {
  const { url, fetchedAt } = sampleFetched
  const captureId = await openCaptures(dataDir).put({
    url,
    fetchedAt,
    status: 200,
    headers: {},
    body: Buffer.from(html),
  })
  return {
    ...sampleFetched,
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

test.each([
  ['never ends', slowPage, { CLEAN_TIMEOUT_MS: 1_500 }, /not done after 1500 ms/],
  ['takes all memory', heavyPage, { CLEAN_HEAP_MB: 48 }, /the parser ended with SIGABRT/],
])('a page that %s loses its child, and no other page is hurt', async (_, html, changes, message) => {
  const extractors = open(changes, 2)
  const good = await captured(samplePage())
  const [bad, ...others] = await Promise.allSettled([await captured(html), good, good, good, good].map(extractors.run))
  expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(Killed) })
  expect(bad).toMatchObject({ reason: { reason: 'poison', message: expect.stringMatching(message) } })
  expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(await extractors.run(good)).toHaveProperty('article')
})

test('the time a page waits for a free child does not count', async () => {
  const extractors = open({ CLEAN_TIMEOUT_MS: 2_000 }, 1)
  const slow = await captured(slowPage)
  const good = await captured(samplePage())
  const runs = await Promise.allSettled([slow, slow, good].map(extractors.run))
  expect(runs.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})

test('a child that died while it had nothing to do costs no page', async () => {
  const extractors = open({}, 1)
  const good = await captured(samplePage())
  await extractors.run(good)
  const [idle] = childrenOf(process.pid)
  process.kill(Number(idle), 'SIGKILL')
  await expect.poll(() => childrenOf(process.pid)).toEqual([])
  expect(await extractors.run(good)).toHaveProperty('article')
})

test('closing waits for the page in hand', async () => {
  const extractors = openExtractors(config, 1)
  const running = extractors.run(await captured(samplePage()))
  await extractors.close()
  expect(await running).toHaveProperty('article')
  expect(childrenOf(process.pid)).toEqual([])
})

test('a capture that is not there is said to be missing', async () => {
  const page = { ...(await captured(samplePage())), captureId: '0'.repeat(64) }
  expect(await open({}).run(page)).toEqual({ missing: `no capture ${'0'.repeat(64)}` })
})

test('a child busy without end dies with its parent', async () => {
  const page = await captured(slowPage)
  const script = `
    const { openExtractors } = await import(${JSON.stringify(join(import.meta.dirname, 'extractors.ts'))})
    const run = openExtractors(${JSON.stringify({ ...config, CLEAN_TIMEOUT_MS: 600_000 })}, 1).run(${JSON.stringify(page)})
    process.stdout.write('started')
    await run`
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  await new Promise((done) => parent.stdout.once('data', done))
  const busy = () => childrenOf(parent.pid).find((pid) => processorSeconds(pid) >= 2)
  await expect.poll(busy, { timeout: 20_000 }).toBeDefined()
  const child = busy()
  parent.kill('SIGKILL')
  await expect.poll(() => processorSeconds(child), { timeout: 5_000 }).toBeNaN()
})
