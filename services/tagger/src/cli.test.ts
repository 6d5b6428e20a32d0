import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
const run = (...files: string[]) => spawnSync(process.execPath, [cli, ...files], { encoding: 'utf8' })
const article = { headline: '', body: [{ kind: 'paragraph', text: 'The ferry to Geneva will sail again.' }] }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tagger-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, ...lines: unknown[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}

test('each line with an article becomes a line with its tags', () => {
  const file = write('good.jsonl', { id: 'a', article }, '', { article })
  const { status, stdout, stderr } = run(file)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id }) => id)).toEqual(['a', `${file}:3`])
  expect(lines[0]).toEqual({ id: 'a', ms: expect.any(Number), tags: expect.objectContaining({ wordCount: 7 }) })
})

test('a bad line or file is named on stderr and does not stop the others', () => {
  const bad = write('bad.jsonl', 'not json', { id: 'no article' }, { id: 'b', article })
  const { status, stdout, stderr } = run(join(folder, 'missing.jsonl'), bad)
  expect(status).toBe(1)
  expect(JSON.parse(stdout).id).toBe('b')
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(folder.length + 1).split(' ')[0]),
  ).toEqual(['missing.jsonl:', 'bad.jsonl:1:', 'bad.jsonl:2:'])
})

test.each([
  ['no file', []],
  ['an option', ['--nope', 'good.jsonl']],
])('with %s it says on one line how it is used', (_, args) => {
  expect(run(...args)).toMatchObject({ stdout: '', status: 2, stderr: expect.stringMatching(/^.+; usage: .+\n$/) })
})
