import { parseArgs } from 'node:util'
import { benchCleaner } from './cleaner/cleaner.ts'
import type { Command } from './command.ts'
import { benchFetch } from './fetch/fetch.ts'
import { benchLatency } from './latency/latency.ts'
import { benchLine } from './line/line.ts'
import { hasPages, readPack } from './packs.ts'
import { benchPolite } from './polite/polite.ts'
import { benchScores } from './scores/scores.ts'
import { benchSearch } from './search/search.ts'
import { benchTagger } from './tagger/tagger.ts'

interface Part {
  bench(command: Command): Promise<void>
  needsPages: boolean
}

const parts: Record<string, Part> = {
  cleaner: { bench: benchCleaner, needsPages: true },
  scores: { bench: benchScores, needsPages: true },
  tagger: { bench: benchTagger, needsPages: false },
  line: { bench: benchLine, needsPages: true },
  fetch: { bench: benchFetch, needsPages: false },
  polite: { bench: benchPolite, needsPages: false },
  latency: { bench: benchLatency, needsPages: false },
  search: { bench: benchSearch, needsPages: false },
}
interface Asked {
  only: string[]
  command: Command
}

const names = Object.keys(parts)
const usage = `usage: npm run bench -- [--data DIR]... [--only PART]... [--worst N]
  --data   a folder with pages/<id>.html.gz and, for scores, truth.json {id: {url?, headline?, byline?, publishedAt?, body?}};
           for the tagger also one of labelled sets, <set>.conll
  --only   ${names.join(', ')}; all of them unless given
  --worst  how many of the worst bodies the scores list`

/** What is asked for; undefined, and said on stderr, when it cannot be understood. */
async function readCommand(): Promise<Asked | undefined> {
  try {
    const several = { type: 'string', multiple: true } as const
    const {
      data = [],
      only = names,
      worst = '0',
    } = parseArgs({
      options: { data: several, only: several, worst: { type: 'string' } },
    }).values
    const unknown = only.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`There is no part ${unknown}`)
    if (!/^\d+$/.test(worst)) throw new Error(`--worst ${worst} is no number`)
    return { only, command: await readData(data, Number(worst)) }
  } catch (error) {
    return complain(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

async function readData(dirs: string[], worst: number): Promise<Command> {
  const withPages = await Promise.all(dirs.map(hasPages))
  return { dirs, packs: await Promise.all(dirs.filter((_, index) => withPages[index]).map(readPack)), worst }
}

function complain(problem: string): undefined {
  process.exitCode = 2
  process.stderr.write(`${problem}\n`)
}

async function run({ only, command }: Asked): Promise<void> {
  const lacking = command.packs.length ? [] : only.filter((name) => parts[name]?.needsPages)
  if (lacking.length) complain(`Left out, since they need pages: ${lacking.join(', ')}. Give --data DIR.\n${usage}`)
  for (const name of only.filter((name) => !lacking.includes(name))) await parts[name]?.bench(command)
}

const asked = await readCommand()
if (asked) await run(asked)
