import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Redis } from 'ioredis'
import { Problem } from './problem.ts'
import { endProcess, processesIn } from './processes.ts'
import { redisServer } from './redis-binary.ts'
import { type Server, type ServerOptions, startOnPort } from './server.ts'

const stopMs = 20_000

const settings = {
  bind: '127.0.0.1',
  appendonly: 'yes',
  appendfsync: 'everysec',
  save: '',
  'maxmemory-policy': 'noeviction',
}

export interface RedisOptions extends ServerOptions {
  /** Told in a line what takes long, such as an installation. */
  say?: (line: string) => void
}

/** Starts a Redis that keeps an append-only file in `dir` and never evicts. Throws a {@link Problem}. */
export async function startRedis(options: RedisOptions): Promise<Server> {
  const dir = resolve(options.dir)
  const program = await redisServer(options.say)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await stopLeftOverRedis(dir)

  return startOnPort(options, (port) => {
    const url = `redis://127.0.0.1:${port}`
    const flags = Object.entries({ ...settings, dir, port }).flatMap(([name, value]) => [`--${name}`, String(value)])
    return {
      name: 'Redis',
      command: [program, ...flags],
      ids: {},
      dir,
      stopSignal: 'SIGTERM',
      url,
      isOurs: async (pid) => (await processIdOf(url)) === pid,
    }
  })
}

/** Stops the Redis that a killed launcher left in `dir`. */
export async function stopLeftOverRedis(dir: string): Promise<void> {
  for (const pid of await processesIn(dir, 'redis-server')) await endProcess(pid, 'SIGTERM', stopMs)
  const [left] = await processesIn(dir, 'redis-server')
  if (left) throw new Problem(`Redis still runs in ${dir} (pid ${left}). Stop it and start again`)
}

/** On a taken port somebody else's Redis answers as well: only the process id tells. Throws while it loads its data. */
async function processIdOf(url: string): Promise<number> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
  })
  redis.on('error', () => undefined) // connect() rejects with it
  try {
    await redis.connect()
    await redis.ping()
    return Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1])
  } finally {
    redis.disconnect()
  }
}
