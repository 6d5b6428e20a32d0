import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readCommand } from './command.ts'
import { openTestArchive } from './testing/archive.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

/** The command as its own process. */
async function ran(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ended = promisify(execFile)(process.execPath, [main, ...args])
  return ended.then(
    (written) => ({ code: 0, ...written }),
    (error) => error,
  )
}

test('paths are meant from where it was called; the last word on the archive counts', () => {
  const args = ['--home', '/desk', '--data', '/desk/.data', 'export', '--data', 'old', '--to', 'out.warc.gz']
  expect(readCommand(args)).toEqual({ verb: 'export', data: '/desk/old', to: '/desk/out.warc.gz', wanted: {} })
})

test.each([
  [['--since', '2026-11-23'], { since: '2026-11-23T00:00:00.000Z' }],
  [['--until', '2026-11-23'], { until: '2026-11-23T23:59:59.999Z' }],
  [['--until', '2026-11-23T10:00Z'], { until: '2026-11-23T10:00:00.000Z' }],
  [['--host', 'News.Example'], { host: 'news.example' }],
  [['--host', 'news.example:8080'], { host: 'news.example:8080' }],
])('%j is understood', (args, wanted) => {
  expect(readCommand(['export', ...args]).wanted).toEqual(wanted)
})

test.each([
  [[], 'verify, export or stats?'],
  [['check'], 'there is no check'],
  [['verify', 'stats'], 'stats is one word too many'],
  [['verify', '--fast'], "Unknown option '--fast'"],
  [['verify', '--to', 'x'], '--to is for export, not for verify'],
  [['stats', '--host', 'x'], '--host is for export, not for stats'],
  [['export', '--since', 'yesterday'], '--since yesterday is no date'],
  [['export', '--since', '2026-02-30'], '--since 2026-02-30 is no date'],
  [['export', '--since', '2026-11-24', '--until', '2026-11-23'], '--since 2026-11-24 is after --until 2026-11-23'],
  [['export', '--host', 'https://news.example/'], '--host https://news.example/ is no host'],
  [['verify', '--data='], '--data is empty'],
])('%j is refused', (args, why) => {
  expect(() => readCommand(args)).toThrow(why)
})

test('it exits 0 when the archive is whole, 1 when it is not there, 2 with its usage when it was called wrongly', async () => {
  const { dir, put } = await openTestArchive()
  expect(await ran('verify', '--data', dir)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no archive at'),
  })
  await put('one')
  expect(await ran('verify', '--data', dir)).toMatchObject({
    code: 0,
    stdout: '1 file, 0 damaged, 0 orphaned drafts\n',
  })
  expect(await ran('verify', '--fast')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('usage: npm run captures'),
  })
})
