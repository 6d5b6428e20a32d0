import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const installMs = 600_000

/** As root, Chromium has no sandbox; what it would fetch for itself it is told not to. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
]

/** Starts Chromium without a window. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: flags })

/** Sees to it that there is a Chromium: as root on Debian and Ubuntu it is installed. Throws with what to install elsewhere. */
export async function needChromium(): Promise<void> {
  const found = await findChromium().catch(() => undefined)
  if (found) return
  if (process.getuid?.() !== 0 || !(await isExecutable('/usr/bin/apt-get'))) {
    throw new Error(`There is no Chromium at ${places.join(', ')}. On Debian: sudo apt-get install chromium`)
  }
  process.stdout.write('Installing chromium with apt-get\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, timeout: installMs })
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', 'chromium')
  await findChromium()
}

async function findChromium(): Promise<string> {
  for (const place of places) if (await isExecutable(place)) return place
  throw new Error('There is no Chromium.')
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
