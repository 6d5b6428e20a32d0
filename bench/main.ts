import { parseArgs } from 'node:util'
import { benchCleaner } from './cleaner/cleaner.ts'
import type { Command } from './command.ts'
import { benchLatency } from './latency/latency.ts'
import { benchLine } from './line/line.ts'
import { readPack } from './packs.ts'
import { benchScores } from './scores/scores.ts'
import { benchSearch } from './search/search.ts'

const usage = 'usage: npm run bench -- [--data DIR]... [--only PART]... [--worst N]'

interface Part {
  bench(command: Command): Promise<void>
  needsPages: boolean
}

const parts: Record<string, Part> = {
  cleaner: { bench: benchCleaner, needsPages: true },
  scores: { bench: benchScores, needsPages: true },
  line: { bench: benchLine, needsPages: true },
  latency: { bench: benchLatency, needsPages: false },
  search: { bench: benchSearch, needsPages: false },
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: Object.keys(parts) },
    worst: { type: 'string', default: '0' },
  },
})

const command = { packs: await Promise.all(values.data.map(readPack)), worst: Number(values.worst) }
for (const name of values.only) await run(name)

async function run(name: string): Promise<void> {
  const part = parts[name]
  if (!part) return complain(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}. ${usage}`)
  if (part.needsPages && command.packs.length === 0)
    return complain(`${name}: needs pages, --data DIR with DIR/pages/*.html.gz. ${usage}`)
  await part.bench(command)
}

function complain(problem: string): void {
  process.exitCode = 2
  process.stderr.write(`${problem}\n`)
}
