import { isUtf8 } from 'node:buffer'
import type { Verdict } from './api.ts'
import { type LineVerdict, maxLineBytes } from './intake.ts'

/** How a streamed body is written: a URL a line, or JSON a line. */
export type StreamType = 'text/plain' | 'application/x-ndjson'

/** A line of a streamed body, counted from 1. Of one that is too long or not UTF-8, `text` is only for showing. */
export interface Line {
  line: number
  text: string
  fault?: 'too-long' | 'not-utf-8'
}

const newline = 0x0a
const longestShown = 2_048

/**
 * Cuts bytes into lines, those that end in a chunk together, whatever length the whole has. Of a line of more than `most` bytes only the
 * beginning is kept. The last needs no newline, but counts only when the bytes have ended: if they break off, this throws before it.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, most = maxLineBytes): AsyncGenerator<Line[]> {
  let parts: Buffer[] = []
  let length = 0
  let count = 0

  const add = (part: Buffer) => {
    if (part.length && length <= most) parts.push(part.subarray(0, most + 1))
    length += part.length
  }
  const finish = (): Line => {
    count += 1
    const line = length === 0 ? { line: count, text: '' } : lineOf(count, Buffer.concat(parts), length > most)
    parts = []
    length = 0
    return line
  }

  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    add(chunk.subarray(start))
    if (lines.length) yield lines
  }
  if (length) yield [finish()]
}

function lineOf(line: number, bytes: Buffer, isTooLong: boolean): Line {
  const text = bytes.toString().replace(/\r$/, '')
  if (isTooLong) return { line, text: text.slice(0, longestShown), fault: 'too-long' }
  if (!isUtf8(bytes)) return { line, text, fault: 'not-utf-8' }
  return { line, text: line === 1 ? text.replace(/^\ufeff/, '') : text }
}

/** Whether a line stands between the URLs and gets no verdict: it is blank or, in plain text, a comment. */
export function isBetween({ text, fault }: Line, type: StreamType): boolean {
  if (fault) return false
  const written = text.trim()
  return written === '' || (type === 'text/plain' && written.startsWith('#'))
}

/** What a line gives, unchecked: `given` is missing when that cannot be read. `shown` is what its verdict shows as its URL. */
export function givenBy({ text, fault }: Line, type: StreamType): { shown: string; given?: unknown } {
  const written = text.trim()
  const whole = { shown: written.slice(0, longestShown) }
  if (fault) return whole
  if (type === 'text/plain') return { ...whole, given: written }
  try {
    const given: unknown = JSON.parse(written)
    const url = typeof given === 'string' ? given : (given as { url?: unknown } | null)?.url
    return typeof url === 'string' ? { shown: url.slice(0, longestShown), given } : { ...whole, given }
  } catch {
    return whole
  }
}

/** Why a line gets no further; `reason` is missing when none of the closed list is true of it. */
export interface Refusal extends Verdict, Pick<LineVerdict, 'errors'> {}

/** The verdict of a line that was not understood: what it shows, and what to change. */
export function refuse(shown: string, fix: string, reason?: 'too-long' | 'not-a-url'): Refusal {
  const errors = [{ field: '(line)', value: JSON.stringify(shown).slice(0, 200), fix }]
  return { url: shown, verdict: 'rejected', ...(reason && { reason }), errors }
}

/** The verdict of a line that has a fault. */
export function refusalOf({ text, fault }: Line, type: StreamType): Refusal | undefined {
  const shown = text.trim().slice(0, longestShown)
  if (fault === 'too-long') return refuse(shown, `a line may have ${maxLineBytes} bytes`, fault)
  return fault && refuse(shown, 'send text in UTF-8', type === 'text/plain' ? 'not-a-url' : undefined)
}
