import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ApiKeys, findKey } from './keys.ts'

const run = promisify(execFile)
const command = fileURLToPath(new URL('key.ts', import.meta.url))
const key = (...words: string[]) => run(process.execPath, [command, ...words])

test('it prints a key that nobody had before, and the entry that lets it in', async () => {
  const [first, second] = await Promise.all([key('desk', 'write'), key('desk', 'write')])
  const [text = ''] = /cd_[\w-]{43}/.exec(first.stdout) ?? []
  const [entry = ''] = /desk:write:[0-9a-f]{64}/.exec(first.stdout) ?? []
  expect(second.stdout).not.toContain(text)
  expect(findKey(ApiKeys.parse(entry), text)).toMatchObject({ name: 'desk', scope: 'write' })
})

test.each([[''], ['desk'], ['desk owner'], ['de:sk read'], ['desk read more']])(
  'it says how it is used when given “%s”',
  async (words) => {
    await expect(key(...words.split(' ').filter(Boolean))).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^usage: npm run key -- NAME SCOPE .*read, write, admin\)\n$/),
    })
  },
)
