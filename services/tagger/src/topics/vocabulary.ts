import { readFileSync } from 'node:fs'
import type { Concept } from '@copydesk/contracts'

/** A line of the list that `npm run vocabulary` makes: codes are bare, a top-level topic has no parent. */
interface Entry {
  parent: string
  label: string
}

const [released = '', ...lines] = readFileSync(new URL('./media-topics.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const entries = new Map<string, Entry>(
  lines.map((line) => {
    const [code = '', parent = '', label = ''] = line.split('\t')
    return [code, { parent, label }]
  }),
)

/** Which IPTC Media Topics the codes are of, by the day IPTC released them. */
export const vocabularyVersion = `medtop-${released}`

/** The bare codes of the topics that are not below any other. */
export const topCodes = [...entries].filter(([, { parent }]) => parent === '').map(([code]) => code)

/** A topic by its bare code, as it is written in tags. */
export function conceptOf(code: string): Concept {
  const entry = entries.get(code)
  if (!entry) throw new Error(`no such media topic: ${code}`)
  return { code: `medtop:${code}`, label: entry.label }
}

/** The bare codes above a topic, the nearest first. */
export function codesAbove(code: string): string[] {
  const parent = entries.get(code)?.parent
  return parent ? [parent, ...codesAbove(parent)] : []
}

/** The bare code of the top-level topic that a topic is, or is below. */
export function topOf(code: string): string {
  return codesAbove(code).at(-1) ?? code
}
