import { execFile } from 'node:child_process'
import { access, constants, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { messageOf } from '@copydesk/runtime'
import { Problem } from './problem.ts'

const run = promisify(execFile)
const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
const installTimeoutMs = 300_000

/** The path of a redis-server; on Debian and Ubuntu root gets the package installed. Throws a {@link Problem} that says what to install. */
export async function redisServer(say: (line: string) => void = () => undefined): Promise<string> {
  const found = await findOnPath('redis-server')
  if (found) return found
  if (process.getuid?.() !== 0 || !(await isDebian()))
    throw new Problem(`There is no redis-server. ${await advice()}, or set REDIS_URL`)
  say('Installing redis-server with apt-get')
  await install('redis-server')
  const installed = await findOnPath('redis-server')
  if (!installed) throw new Problem('apt-get installed no redis-server. Set REDIS_URL')
  return installed
}

async function findOnPath(program: string): Promise<string | undefined> {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usualFolders]
  for (const folder of folders) {
    const path = join(folder, program)
    if (await isExecutable(path)) return path
  }
  return undefined
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}

async function advice(): Promise<string> {
  if (process.platform === 'darwin') return 'Run: brew install redis'
  if (await isDebian()) return 'Run: sudo apt-get install redis-server'
  return 'Install Redis 7 with the package manager of this system'
}

async function install(name: string): Promise<void> {
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: installTimeoutMs,
    })
  try {
    await apt('update')
    await apt('install', '-y', '--no-install-recommends', name)
  } catch (error) {
    throw new Problem(`apt-get could not install ${name} (${lastLine(error)}). Install it by hand, or set REDIS_URL`)
  }
}

function lastLine(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return stderr.split('\n').at(-1) || messageOf(error)
}
