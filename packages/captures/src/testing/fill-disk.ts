import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openCaptures } from '../index.ts'

// Fills the file system of a folder with captures until one is refused, makes room, and puts that one again.
const [dir = ''] = process.argv.slice(2)
const captures = openCaptures(dir)
const newCapture = () => ({
  url: 'urn:x:1',
  fetchedAt: '2026-11-23T10:00:00Z',
  contentType: 'x/y',
  body: randomBytes(50_000),
})
const files = async () => (await readdir(dir, { recursive: true })).filter((name) => name.includes('.'))

const kept: string[] = []
let refused = newCapture()
const code = await (async function fill(): Promise<unknown> {
  refused = newCapture()
  const fault = await captures.put(refused).then(
    (id) => void kept.push(id),
    (error: NodeJS.ErrnoException) => error,
  )
  return fault ? fault.code : fill()
})()

const left = await files()
const whole = await Promise.all(kept.map((id) => captures.get(id)))
const [first = ''] = left
await rm(join(dir, first))
const again = await captures.get(await captures.put(refused))
process.stdout.write(
  JSON.stringify({
    code,
    drafts: left.filter((name) => name.endsWith('.tmp')).length,
    torn: left.length - kept.length,
    whole: whole.length > 0 && whole.every(Boolean),
    goesOn: again?.body.equals(refused.body),
  }),
)
