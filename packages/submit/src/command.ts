import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '@copydesk/runtime'
import type { Config } from './config.ts'

/** What is to be submitted, where, and how. */
export interface Command {
  /** Its path, or `-` for the standard input. */
  file: string
  api: URL
  key?: string
  label?: string
  refetch: boolean
}

/** How the command is called. */
export const usage = `usage: npm run submit -- [--api URL] [--key KEY] [--label LABEL] [--refetch] FILE|-

  FILE       URLs, one a line, or lines of JSON: "URL" or {"url", "priority"?, "labels"?}; .gz is unpacked
  -          the same from the standard input; verdicts go to the standard output
  --api      where the API is; http://127.0.0.1:3000 if not said
  --key      a key of scope write; the variable COPYDESK_KEY keeps it out of the list of processes
  --label    a label for every URL
  --refetch  fetch again what is known`

/** Thrown when it is called otherwise. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}

const options = {
  api: { type: 'string', default: 'http://127.0.0.1:3000' },
  key: { type: 'string' },
  label: { type: 'string' },
  refetch: { type: 'boolean', default: false },
} as const

/** Reads the arguments. Throws {@link BadUsage}. */
export function readCommand(args: string[], config: Config): Command {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (!file) throw new BadUsage('no FILE')
  if (more.length) throw new BadUsage(`one FILE at a time, and not ${more.join(' ')}, too`)
  const key = values.key ?? config.COPYDESK_KEY
  if (key !== undefined && !/^[!-~]+$/.test(key)) throw new BadUsage('a key has no spaces and only ASCII characters')
  return {
    file: file === '-' ? file : resolve(config.INIT_CWD, file),
    api: readApi(values.api),
    refetch: values.refetch,
    ...(key !== undefined && { key }),
    ...(values.label && { label: values.label }),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadUsage(messageOf(error))
  }
}

function readApi(given: string): URL {
  const url = URL.parse(given.endsWith('/') ? given : `${given}/`)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new BadUsage(`--api ${given} is no http(s) URL`)
}
