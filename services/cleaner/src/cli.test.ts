import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openCaptures } from '@copydesk/captures'
import { Article } from '@copydesk/contracts'
import { afterAll, expect, test } from 'vitest'
import { samplePage } from './testing/sample-page.ts'

const dir = await mkdtemp(join(tmpdir(), 'cleaner-cli-'))
afterAll(() => rm(dir, { recursive: true }))

const html = samplePage({ body: '<h1>A bridge for Múllbrook</h1>' })
const latin = Buffer.from(html.replace('<meta charset="utf-8">', '<meta charset="iso-8859-1">'), 'latin1')

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(dir, name), content)
  return join(dir, name)
}

async function archive(): Promise<string> {
  const capture = { url: 'https://example.com/bridge', fetchedAt: '2025-05-02T10:00:00Z', status: 200 }
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const id = await openCaptures(dir).put({ ...capture, headers, body: Buffer.from(html) })
  return join(dir, 'captures', id.slice(0, 2), id.slice(2, 4), `${id}.warc.gz`)
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], {
    encoding: 'utf8',
  })
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  }
}

test('each file gives one line, whatever becomes of it', async () => {
  const files = [
    await file('page.html', html),
    await file('page.html.gz', gzipSync(latin)),
    await archive(),
    await file('broken.html.gz', 'not gzip'),
    join(dir, 'absent.html'),
    await file('empty.html', ''),
    await file('page.txt', 'A bridge'),
    await file('page.pdf', '%PDF'),
  ]
  const { lines, status } = run(...files)
  expect(lines.map((line) => line.file)).toEqual(files)
  expect(lines.map(({ article, drop, error }) => article?.headline ?? drop?.reason ?? typeof error)).toEqual([
    ...['A bridge for Múllbrook', 'A bridge for Múllbrook', 'A bridge for Múllbrook'],
    ...['string', 'string', 'empty', 'not-html', 'string'],
  ])
  expect(lines.every(({ ms }) => Number.isInteger(ms))).toBe(true)
  expect(status).toBe(1)
})

test('an article is whole, and its address is the one that was given, archived or made from its bytes', async () => {
  const page = await file('page.html', html)
  const [given] = run('--url', 'https://example.com/given', page).lines
  const [made] = run(page).lines
  const [archived] = run(await archive()).lines
  expect([given, made, archived].map(({ article }) => Article.parse(article).finalUrl)).toEqual([
    'https://example.com/given',
    `urn:copydesk:${given.article.captureId}`,
    'https://example.com/bridge',
  ])
  expect(archived.article.fetchedAt).toBe('2025-05-02T10:00:00Z')
})

test('without a file it says how it is used', () => {
  expect(run()).toMatchObject({ lines: [], status: 2, stderr: expect.stringContaining('usage') })
})
