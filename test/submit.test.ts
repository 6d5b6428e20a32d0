import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { LineVerdict } from '@copydesk/contracts'
import { freePort } from '@copydesk/launcher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { until } from './support/until.ts'

const { PATH, NODE_COMPILE_CACHE } = process.env
const main = fileURLToPath(new URL('../packages/submit/src/main.ts', import.meta.url))
const key = 'cd_a-key-for-the-tests'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let line: Line
let api: string
let folder: string
beforeAll(async () => {
  const port = await freePort()
  api = `http://127.0.0.1:${port}`
  const env = { API_PORT: String(port), API_KEYS: `desk:write:${sha256(key)},eye:read:${sha256(`${key}-eye`)}` }
  line = await openLine({ env, services: { fetcher: 0, cleaner: 0, tagger: 0 } })
  folder = await mkdtemp(join(tmpdir(), 'copydesk-submit-'))
})
afterAll(async () => {
  await line.close()
  await rm(folder, { recursive: true, force: true })
})

/** The command as its own process, with a key that is good unless said. */
function submit(args: string[], { env = { COPYDESK_KEY: key } as Record<string, string> } = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, NODE_COMPILE_CACHE, INIT_CWD: folder, ...env },
  })
  const written = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    written.out += String(data)
  })
  child.stderr.on('data', (data) => {
    written.err += String(data)
  })
  return { child, written, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...written })) }
}

const ran = (...args: string[]) => submit(['--api', api, ...args]).ended
const addresses = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `https://paper.example/${name}/${n}`)
const write = (name: string, content: string | Buffer) => writeFile(join(folder, name), content)

async function verdictsOf(name: string): Promise<LineVerdict[]> {
  const text = await readFile(join(folder, `${name}.verdicts.ndjson`), 'utf8').catch(() => '')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const entries = whole.split('\n').filter(Boolean)
  return entries.map((each) => JSON.parse(each) as LineVerdict).filter(({ verdict }) => verdict)
}

/** Each line has its verdict, once, in order, and none was taken for known because it was sent twice. */
async function expectAccepted(name: string, count: number): Promise<void> {
  const verdicts = await verdictsOf(name)
  expect(verdicts.map((each) => each.line)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
  expect(verdicts.filter(({ verdict }) => verdict !== 'accepted')).toEqual([])
  const { rows } = await line.db.query<{ count: number }>(
    "select count(*) from pages where url like '%' || $1 || '%'",
    [`/${name.split('.')[0]}/`],
  )
  expect(rows[0]?.count).toBe(count)
}

test('a file of URLs: verdicts beside it, a summary by reason, the bad lines quoted', async () => {
  await write(
    'mixed.txt',
    `# today\n${addresses('mixed', 3).join('\r\n')}\r\n\nnope\nftp://paper.example/\n\u001b[31m\n`,
  )
  const { code, out, err } = await ran('mixed.txt')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(
    /^mixed.txt: 6 verdicts\n {2}accepted +3\n {2}duplicate +0\n {2}rejected +3 {3}not-a-url 2, unsup/,
  )
  expect(out).toContain('  line 6: "nope" not-a-url\n')
  expect(out).not.toContain('\u001b')
  expect((await verdictsOf('mixed.txt')).map((each) => [each.line, each.verdict, each.reason])).toEqual([
    ...[2, 3, 4].map((at) => [at, 'accepted', undefined]),
    [6, 'rejected', 'not-a-url'],
    [7, 'rejected', 'unsupported-scheme'],
    [8, 'rejected', 'not-a-url'],
  ])
})

test('a file that is done is not sent again; one that has grown is gone on with; one that has changed is refused', async () => {
  const urls = addresses('grown', 1_200)
  await write('grown.txt', urls.slice(0, 1_100).join('\n'))
  expect((await ran('grown.txt')).code).toBe(0)
  expect((await ran('grown.txt')).out).toContain('1,100 verdicts, all of them from before')
  await write('grown.txt', urls.join('\n'))
  expect((await ran('grown.txt')).out).toContain('1,200 verdicts, 1,100 of them from before')
  await expectAccepted('grown.txt', 1_200)
  await write('grown.txt', urls.with(6, 'https://paper.example/else').join('\n'))
  const { code, err } = await ran('grown.txt')
  expect([code, err]).toEqual([1, expect.stringContaining('its line 7 was "https://paper.example/grown/6"')])
})

test('killed in the midst and started again, it goes on, loses nothing and repeats nothing', async () => {
  await write('killed.txt', addresses('killed', 6_000).join('\n'))
  for (const most of [1_000, 3_000]) {
    const { child, ended } = submit(['--api', api, 'killed.txt'])
    await until('some verdicts are written', async () => (await verdictsOf('killed.txt')).length >= most || undefined)
    child.kill('SIGKILL')
    await ended
    await appendFile(join(folder, 'killed.txt.verdicts.ndjson'), '{"line":1,"url":"https://pa')
  }
  const { code, out } = await ran('killed.txt')
  expect([code, out]).toEqual([0, expect.stringMatching(/6,000 verdicts, (\d,000|all) of them from before/)])
  await expectAccepted('killed.txt', 6_000)
})

test('interrupted, it says how far it came', async () => {
  await write('interrupted.txt', addresses('interrupted', 6_000).join('\n'))
  const { child, ended } = submit(['--api', api, 'interrupted.txt'])
  await until('some verdicts are written', async () => (await verdictsOf('interrupted.txt')).length > 0 || undefined)
  child.kill('SIGINT')
  const { code, out } = await ended
  expect([code, out]).toEqual([130, expect.stringContaining('the same command goes on from here')])
  expect((await ran('interrupted.txt')).code).toBe(0)
  await expectAccepted('interrupted.txt', 6_000)
})

test('an API that is killed in the midst is waited for', async () => {
  await write('away.txt', addresses('away', 6_000).join('\n'))
  const { written, ended } = submit(['--api', api, 'away.txt'])
  await until('some verdicts are written', async () => (await verdictsOf('away.txt')).length > 0 || undefined)
  const service = line.service('api')
  service.signal('SIGKILL')
  await service.gone
  await until('it says what it waits for', async () => written.err.includes('does not answer') || undefined)
  await line.start('api')
  expect(await ended).toMatchObject({ code: 0, err: expect.stringContaining('ECONNREFUSED') })
  await expectAccepted('away.txt', 6_000)
})

test('a database that is away is waited for, as long as the API asks', async () => {
  await line.toPostgres.cut()
  await write('asleep.txt', addresses('asleep', 10).join('\n'))
  const { written, ended } = submit(['--api', api, 'asleep.txt'])
  await until('it says what it waits for', async () => /503: .*tries again in 2 s/.test(written.err) || undefined)
  await line.toPostgres.mend()
  expect((await ended).code).toBe(0)
  await expectAccepted('asleep.txt', 10)
})

test('JSON lines, gzip and wishes', async () => {
  const lines = [
    { url: 'https://paper.example/json/0', labels: ['a'] },
    'https://paper.example/json/1',
    { url: 'x', y: 1 },
  ]
  await write('json.ndjson.gz', gzipSync(lines.map((each) => JSON.stringify(each)).join('\n')))
  const { code, out } = await ran('--label', 'b', 'json.ndjson.gz')
  expect([code, out]).toEqual([0, expect.stringContaining('line 3: "x" y: leave it out')])
  const { rows } = await line.db.query("select labels from pages where url like '%/json/%' order by url")
  expect(rows).toEqual([{ labels: ['a', 'b'] }, { labels: ['b'] }])
  await write('json.ndjson.gz', gzipSync(JSON.stringify(lines[0])).subarray(0, 40))
  expect((await ran('--label', 'b', 'json.ndjson.gz')).err).toContain('damaged')
})

test('a file is gone on with as it was begun', async () => {
  await write('wishes.txt', addresses('wishes', 6_000).join('\n'))
  const { child, ended } = submit(['--api', api, '--refetch', 'wishes.txt'])
  await until('some verdicts are written', async () => (await verdictsOf('wishes.txt')).length > 0 || undefined)
  child.kill('SIGKILL')
  await ended
  expect(await ran('wishes.txt')).toMatchObject({ code: 1, err: expect.stringContaining('was begun with --refetch') })
  expect((await ran('--refetch', 'wishes.txt')).code).toBe(0)
  await expectAccepted('wishes.txt', 6_000)
})

test('what no line may be is refused here already', async () => {
  const bad = Buffer.from([0x68, 0xe9, 0x0a])
  await write('bad.txt', Buffer.concat([Buffer.from(`https://paper.example/${'x'.repeat(20_000)}\n`), bad]))
  expect((await ran('bad.txt')).code).toBe(0)
  expect(await verdictsOf('bad.txt')).toMatchObject([
    { line: 1, verdict: 'rejected', reason: 'too-long' },
    { line: 2, verdict: 'rejected', reason: 'not-a-url' },
  ])
})

test('what is piped in is answered on the standard output, while it comes', async () => {
  const { child, written, ended } = submit(['--api', api, '-'])
  child.stdin.write('https://paper.example/piped/0\n')
  await until('the first is answered', async () => written.out.includes('piped/0') || undefined)
  child.stdin.end('nope')
  const { code, out, err } = await ended
  expect([code, err]).toEqual([0, expect.stringContaining('standard input: 2 verdicts')])
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as LineVerdict)
  expect(verdicts).toMatchObject([
    { line: 1, verdict: 'accepted' },
    { line: 2, verdict: 'rejected' },
  ])
})

test.each([
  [{ COPYDESK_KEY: 'cd_wrong' }, /key is not known/],
  [{ COPYDESK_KEY: `${key}-eye` }, /403: .*scope write/],
  [{}, /A key is needed.*--key KEY, or the variable COPYDESK_KEY/],
])('%o is told what is wrong with its key', async (env, message) => {
  await write('key.txt', 'https://paper.example/key\n')
  const { code, err } = await submit(['--api', api, 'key.txt'], { env }).ended
  expect([code, err]).toEqual([1, expect.stringMatching(message)])
})

test.each([
  [['none.txt'], 1, /there is no file .*none\.txt/],
  [['.'], 1, /is a folder/],
  [['--api', 'http://127.0.0.1:9', 'mixed.txt.verdicts.ndjson'], 1, /does not answer .*npm start/],
  [['--api', 'nowhere', 'x'], 2, /no http\(s\) URL/],
  [[], 2, /no FILE\nusage: /],
  [['--bogus'], 2, /usage: /],
])('%j is told what is wrong', async (args, exitCode, message) => {
  const { code, err, out } = await submit(args).ended
  expect([code, err, out]).toEqual([exitCode, expect.stringMatching(message), ''])
})
