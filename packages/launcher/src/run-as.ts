import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { Problem } from './problem.ts'

interface Ids {
  uid: number
  gid: number
}

/** How to run a program as somebody else than root: words in front of the command, or ids for `spawn`. */
export interface RunAs {
  prefix: readonly string[]
  ids: Partial<Ids>
}

const run = promisify(execFile)
const nobody = 65_534
const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`] as const

/**
 * PostgreSQL refuses to run as root. For root, `dir` decides: another owner's folder is served by that owner, our own from
 * a user namespace in which root has another number, and where that is not allowed by `nobody`. Throws a {@link Problem}.
 */
export async function runAsOwner(dir: string, program: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} }
  const { uid, gid } = await stat(dir)
  if (uid !== 0) return { prefix: [], ids: await reachable({ uid, gid }, dir, program) }
  const [unshare, ...options] = namespace
  const mayUnshare = await run(unshare, [...options, program, '--version']).then(
    () => true,
    () => false,
  )
  if (mayUnshare) return { prefix: namespace, ids: {} }
  const ids = await reachable({ uid: nobody, gid: nobody }, dir, program)
  await run('chown', ['-R', `${nobody}:${nobody}`, dir])
  return { prefix: [], ids }
}

async function reachable(ids: Ids, dir: string, program: string): Promise<Ids> {
  try {
    await run('sh', ['-c', '"$1" --version && cd "$2"', 'sh', program, dirname(dir)], { ...ids, cwd: '/' })
    return ids
  } catch {
    const why = `PostgreSQL does not run as root, and user ${ids.uid} cannot reach ${program} or ${dir}`
    throw new Problem(`${why}. Start as an ordinary user, move this folder out of root's home, or set DATABASE_URL`)
  }
}
