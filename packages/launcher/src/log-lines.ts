import { z } from 'zod'

const Entry = z.looseObject({ level: z.number(), time: z.union([z.number(), z.string()]), msg: z.string().default('') })

const levels: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }
const shownElsewhere = new Set(['level', 'time', 'msg', 'name', 'pid', 'hostname'])

/** One line a service wrote, as a reader wants it: `time service level message key=value …`; what is not a log entry stays as it is. */
export function formatLine(service: string, line: string): string {
  const entry = parse(line)
  if (!entry) return harmless(`${clock(Date.now())} ${service.padEnd(8)} ${line}`)
  const level = (levels[entry.level] ?? String(entry.level)).padEnd(5)
  const fields = Object.entries(entry)
    .filter(([key, value]) => !shownElsewhere.has(key) && brief(value) !== brief(entry.msg))
    .map(([key, value]) => `${key}=${brief(value)}`)
  return harmless([clock(entry.time), service.padEnd(8), level, entry.msg, ...fields].join(' '))
}

/** The message of an entry at level error or above, or the line in which Node says why it ends; undefined for others. */
export function errorIn(line: string): string | undefined {
  const entry = parse(line)
  if (entry) return entry.level >= 50 ? harmless(entry.msg) : undefined
  return /^(?:\w+ )?\w*error(?: \[\w+\])?: /i.test(line) ? harmless(line) : undefined
}

function parse(line: string): z.infer<typeof Entry> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return Entry.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

function brief(value: unknown): string {
  if (typeof value === 'string') return /^[\w./:@%+,-]+$/.test(value) ? value : JSON.stringify(value)
  if (value && typeof value === 'object' && 'message' in value) return brief(value.message)
  return JSON.stringify(value)
}

const clock = (time: number | string) => new Date(time).toTimeString().slice(0, 8)

/** What a page says may end up in a log line; it must not steer the terminal. */
const harmless = (text: string) => text.replace(/\p{C}/gu, '\u{fffd}')
