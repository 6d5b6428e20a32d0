import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Span, spanOf } from './span.ts'

/** What is to be done with which archive. */
export interface Command {
  verb: Verb
  /** The folder that holds the archive. */
  data: string
  /** The file to export to; the standard output when there is none. */
  to?: string
  /** What is to be exported. */
  wanted: Wanted
}

/** Records of a span of time and of a host, or of all. */
export interface Wanted extends Span {
  host?: string
}

const verbs = ['verify', 'export', 'stats'] as const
export type Verb = (typeof verbs)[number]

/** How the command is called. */
export const usage = `usage: npm run captures -- verify|export|stats [--data DIR]

  verify   reads every capture, and names each that is damaged
  export   writes all as one .warc.gz, to a file or (npm run -s) the standard output; what a record refers to comes along
  stats    counts captures by kind and by day

  --data   the folder that holds the archive; DATA_DIR, or .data, if not said
  --to     export to this FILE, which is there whole or not at all
  --since  export what was received on or after this DATE, such as 2026-11-23 or 2026-11-23T10:00:00Z
  --until  export what was received on or before this DATE; a day counts whole
  --host   export what came from this HOST, such as news.example`

/** Thrown when it is called otherwise. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}

const options = {
  data: { type: 'string', default: '.data' },
  home: { type: 'string', default: '.' },
  to: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  host: { type: 'string' },
} as const

const ofExport = ['to', 'since', 'until', 'host'] as const

/** Reads the arguments; `--home`, which the script gives, is where it was called. Throws {@link BadUsage}. */
export function readCommand(args: string[]): Command {
  const { values, positionals } = parse(args)
  const verb = verbs.find((each) => each === positionals[0])
  if (!verb) throw new BadUsage(positionals[0] ? `there is no ${positionals[0]}` : 'verify, export or stats?')
  if (positionals.length > 1) throw new BadUsage(`${positionals.slice(1).join(' ')} is one word too many`)
  const foreign = ofExport.find((name) => values[name] !== undefined)
  if (verb !== 'export' && foreign) throw new BadUsage(`--${foreign} is for export, not for ${verb}`)
  const empty = Object.entries(values).find(([, value]) => value === '')
  if (empty) throw new BadUsage(`--${empty[0]} is empty`)
  return {
    verb,
    data: resolve(values.home, values.data),
    ...(values.to !== undefined && { to: resolve(values.home, values.to) }),
    wanted: { ...readSpan(values), ...(values.host !== undefined && { host: readHost(values.host) }) },
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadUsage((error as Error).message)
  }
}

function readSpan({ since, until }: { since?: string; until?: string }): Span {
  const span = spanOf({ since, until })
  if (typeof span !== 'string') return span
  throw new BadUsage(span)
}

function readHost(host: string): string {
  const url = URL.parse(`http://${host}/`)
  if (url && url.pathname === '/' && !url.username && !url.search && !url.hash) return url.host
  throw new BadUsage(`--host ${host} is no host; say it as in news.example or news.example:8080`)
}
