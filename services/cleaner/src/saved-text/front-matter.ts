import { isLabel } from './labels.ts'
import type { TextLine } from './text-lines.ts'

const fence = '---'
const farthest = 80
const longestValue = 300
const mostTags = 50
const entry = /^([\p{L}_ -]{2,30}):(?:\s(.*))?$/u
const link = /^\[\[(?:[^[\]|]{1,200}\|)?([^[\]]{1,200})\]\]$/
const tagKeys = new Set(['tags', 'keywords'])

/** The lines of a note with each key of its front matter on one line, and what its keeper files it under. Keys that mean nothing here are left out. */
export function readFrontMatter(lines: TextLine[]): { lines: TextLine[]; tags: string[] } {
  const end = lines.slice(1, farthest).findIndex(({ text }) => text === fence) + 1
  if (lines[0]?.text !== fence || end === 0) return { lines, tags: [] }
  const entries = entriesOf(lines.slice(1, end))
  const known = entries.filter(([key]) => isLabel(key) && !isTags(key))
  const tags = entries.filter(([key]) => isTags(key)).flatMap(([, values]) => values)
  return {
    lines: [...known.map(([key, values]) => lineOf(`${key}: ${values.join(', ')}`)), ...lines.slice(end + 1)],
    tags: [...new Set(tags)].slice(0, mostTags),
  }
}

function entriesOf(lines: TextLine[]): [key: string, values: string[]][] {
  const entries: [string, string[]][] = []
  for (const { text } of lines) {
    const [, key, value = ''] = entry.exec(text) ?? []
    const item = /^-\s+(\S.*)$/.exec(text)?.[1]
    if (key) entries.push([key, valuesOf(key, value)])
    else if (item) entries.at(-1)?.[1].push(...valuesOf('', item))
  }
  return entries.filter(([, values]) => values.length > 0)
}

/** Tags and bracketed lists are parted by commas. */
function valuesOf(key: string, written: string): string[] {
  const list = /^\[(?!\[)(.*)\]$/.exec(written)?.[1]
  const values = list !== undefined || isTags(key) ? (list ?? written).split(',') : [written]
  return values.map(plain).filter((value) => value !== '' && value.length <= longestValue)
}

function isTags(key: string): boolean {
  return tagKeys.has(key.toLowerCase())
}

function plain(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(link, '$1')
}

function lineOf(text: string): TextLine {
  return { text, gap: false, indent: 0 }
}
