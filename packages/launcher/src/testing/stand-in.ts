import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'

type Manner = 'well' | 'dies' | 'never-ready' | 'ignores-everybody'

const name = basename(process.cwd())
const manner = (process.env[`MANNER_OF_${name.toUpperCase()}`] ?? 'well') as Manner
const log = (level: number, msg: string) =>
  process.stdout.write(`${JSON.stringify({ level, time: Date.now(), msg })}\n`)
const pids = join(process.env.DATA_DIR ?? '', 'pids')
mkdirSync(pids, { recursive: true })
writeFileSync(join(pids, String(process.pid)), name)

const stop = () => {
  log(30, 'stopped')
  process.exit(0)
}
const manners: Record<Manner, () => void> = {
  well: () => process.on('SIGTERM', stop).on('disconnect', stop),
  'never-ready': () => process.on('SIGTERM', stop).on('disconnect', stop),
  'ignores-everybody': () => process.on('SIGTERM', () => undefined),
  dies: () => {
    log(60, 'the vocabulary is missing')
    process.exit(3)
  },
}
manners[manner]()

const server = createServer((_, response) =>
  response.writeHead(manner === 'never-ready' ? 503 : 200).end('no vocabulary'),
)
server.listen(name === 'api' ? Number(process.env.API_PORT) : 0, '127.0.0.1', () => {
  process.send?.({ healthUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
