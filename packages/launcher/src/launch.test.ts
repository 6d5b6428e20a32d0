import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, inject, onTestFinished, test } from 'vitest'
import { freePort } from './ports.ts'
import { leftBehind, type StartedLauncher, startLauncher } from './testing/started-launcher.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const running = 'Copydesk is running'
/** For tests in which no server of the launcher's own matters. */
const servers = { DATABASE_URL: inject('postgresUrl'), REDIS_URL: inject('redisUrl') }

async function launcherIn(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<StartedLauncher> {
  const launcher = startLauncher(dataDir, { API_PORT: String(await freePort()), ...env })
  onTestFinished(async () => {
    launcher.kill('SIGTERM')
    await launcher.exitCode
  })
  return launcher
}

const linesWith = (text: string, output: string) => output.split('\n').filter((line) => line.includes(text))

test('everything starts, stops along the line at Ctrl-C and its repeat, and starts again on the same data', async () => {
  const dataDir = await temporaryFolder()
  for (const _ of ['first', 'second']) {
    const launcher = await launcherIn(dataDir)
    await launcher.says(running)
    launcher.kill('SIGINT')
    launcher.kill('SIGINT')
    expect(await launcher.exitCode).toBe(0)
    const stopped = linesWith('info  stopped', launcher.output()).map((line) => line.split(' ')[1])
    expect(stopped).toEqual(['api', 'fetcher', 'cleaner', 'tagger', 'storage'])
    expect(await leftBehind(dataDir)).toEqual([])
  }
})

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s while it starts leaves nothing behind',
  async (signal) => {
    const dataDir = await temporaryFolder()
    const launcher = await launcherIn(dataDir)
    await launcher.says('PostgreSQL runs')
    launcher.kill(signal)
    expect(await launcher.exitCode).toBe(0)
    expect(await leftBehind(dataDir)).toEqual([])
  },
  60_000,
)

test('a second launcher on the same data names the first and leaves it alone', async () => {
  const dataDir = await temporaryFolder()
  const first = await launcherIn(dataDir, servers)
  await first.says(running)
  const second = await launcherIn(dataDir)
  expect(await second.exitCode).toBe(1)
  expect(second.output()).toBe(`copydesk: Copydesk is already running on ${dataDir}, pid ${first.pid}\n`)
  first.kill('SIGTERM')
  expect(await first.exitCode).toBe(0)
})

test('after kill -9 the next start ends what was left behind and finds the data', async () => {
  const dataDir = await temporaryFolder()
  const killed = await launcherIn(dataDir, { MANNER_OF_TAGGER: 'ignores-everybody' })
  await killed.says(running)
  killed.kill('SIGKILL')
  await killed.exitCode
  const before = await leftBehind(dataDir)
  expect(before.length).toBeGreaterThanOrEqual(3) // the deaf tagger, redis, postgres

  const next = await launcherIn(dataDir, { GRACE_MS: '500' })
  await next.says(running)
  const after = await leftBehind(dataDir)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  next.kill('SIGTERM')
  expect(await next.exitCode).toBe(0)
  expect(await leftBehind(dataDir)).toEqual([])
})

test.each([
  ['dies', 'tagger stopped by itself (exit code 3): the vocabulary is missing'],
  ['never-ready', 'tagger is not ready after 15 s: 503 no vocabulary'],
])(
  'a service that %s stops everything, with one line that says which and why',
  async (manner, line) => {
    const dataDir = await temporaryFolder()
    const launcher = await launcherIn(dataDir, { ...servers, MANNER_OF_TAGGER: manner, READY_MS: '15000' })
    expect(await launcher.exitCode).toBe(1)
    expect(linesWith('copydesk: ', launcher.output())).toEqual([`copydesk: ${line}`])
    expect(await leftBehind(dataDir)).toEqual([])
  },
  60_000,
)

test('a server of ours that dies stops everything', async () => {
  const dataDir = await temporaryFolder()
  const launcher = await launcherIn(dataDir)
  await launcher.says(running)
  process.kill(Number(/Redis runs, pid (\d+)/.exec(launcher.output())?.[1]), 'SIGKILL')
  expect(await launcher.exitCode).toBe(1)
  expect(linesWith('copydesk: ', launcher.output())).toEqual(['copydesk: Redis stopped by itself (signal SIGKILL)'])
  expect(await leftBehind(dataDir)).toEqual([])
})

test('a service that does not stop is killed, and named', async () => {
  const dataDir = await temporaryFolder()
  const launcher = await launcherIn(dataDir, {
    ...servers,
    MANNER_OF_CLEANER: 'ignores-everybody',
    GRACE_MS: '500',
  })
  await launcher.says(running)
  launcher.kill('SIGTERM')
  expect(await launcher.exitCode).toBe(0)
  expect(launcher.output()).toContain('copydesk: cleaner did not stop within 0.5 s and was killed\n')
  expect(await leftBehind(dataDir)).toEqual([])
})

test('a taken port is one line, and nothing was started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((done) => other.once('listening', done))
  const { port } = other.address() as AddressInfo
  const launcher = await launcherIn(await temporaryFolder(), { API_PORT: String(port) })
  expect(await launcher.exitCode).toBe(1)
  expect(launcher.output()).toMatch(
    new RegExp(`^copydesk: API_PORT=${port}: cannot listen on 127.0.0.1:${port}, .*\n$`),
  )
})

test.each(['DATABASE_URL', 'REDIS_URL'])(
  'an unreachable %s is one line without its password',
  async (variable) => {
    const port = await freePort()
    const scheme = variable === 'REDIS_URL' ? 'redis' : 'postgres'
    const launcher = await launcherIn(await temporaryFolder(), {
      [variable]: `${scheme}://me:secret@127.0.0.1:${port}`,
    })
    expect(await launcher.exitCode).toBe(1)
    const [line = '', ...more] = linesWith('copydesk: ', launcher.output())
    expect(line).toContain(`${variable}: cannot use`)
    expect(line).toContain(`127.0.0.1:${port} (`)
    expect(more).toEqual([])
    expect(launcher.output()).not.toContain('secret')
  },
  60_000,
)

test('a bad variable is one line that names it', async () => {
  const launcher = await launcherIn(await temporaryFolder(), { API_PORT: 'eighty' })
  expect(await launcher.exitCode).toBe(1)
  expect(launcher.output()).toMatch(/^copydesk: API_PORT=eighty: .*\n$/)
})

test('an API that everybody could reach and use is refused before anything is started', async () => {
  const dataDir = await temporaryFolder()
  const launcher = await launcherIn(dataDir, { API_HOST: '0.0.0.0' })
  expect(await launcher.exitCode).toBe(1)
  expect(launcher.output()).toMatch(/^copydesk: API_HOST=0\.0\.0\.0: without keys .*API_KEYS.*API_OPEN=1.*\n$/)
  expect(await leftBehind(dataDir)).toEqual([])
})

test('servers named in the environment are used, and none of our own is started', async () => {
  const dataDir = await temporaryFolder()
  const launcher = await launcherIn(dataDir, servers)
  await launcher.says(running)
  expect(await leftBehind(dataDir)).toHaveLength(5)
  launcher.kill('SIGTERM')
  expect(await launcher.exitCode).toBe(0)
})
