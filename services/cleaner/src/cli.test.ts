import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type HeaderLine, openCaptures } from '@copydesk/captures'
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
  const headers: HeaderLine[] = [['content-type', 'text/html; charset=utf-8']]
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

test('each file that can be read becomes a line, and any other is named on stderr and stops nothing', async () => {
  const readable = [
    await file('page.html', html),
    await file('page.html.gz', gzipSync(latin)),
    await archive(),
    await file('empty.html', ''),
    await file('page.txt', 'A bridge'),
  ]
  const others = [await file('broken.html.gz', 'not gzip'), join(dir, 'absent.html'), await file('page.pdf', '%PDF')]
  const { lines, stderr, status } = run(...others, ...readable)
  expect(lines.map((line) => line.file)).toEqual(readable)
  expect(lines.map(({ article, drop }) => article?.headline ?? drop.reason)).toEqual([
    ...['A bridge for Múllbrook', 'A bridge for Múllbrook', 'A bridge for Múllbrook'],
    ...['empty', 'not-an-article'],
  ])
  expect(lines.every(({ ms }) => ms > 0)).toBe(true)
  const complaints = stderr.trimEnd().split('\n')
  expect(complaints.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(others)
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

test.each([
  ['no file', []],
  ['an option there is not', ['--nope', 'page.html']],
  ['an option without its value', ['page.html', '--url']],
])('with %s it says on one line how it is used', (_, args) => {
  expect(run(...args)).toEqual({ lines: [], status: 2, stderr: expect.stringMatching(/^.+; usage: .+\n$/) })
})
