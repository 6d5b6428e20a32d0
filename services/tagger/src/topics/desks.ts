import { readFileSync } from 'node:fs'
import { tokensOf } from './tokens.ts'

/** What a page says of the desk an article is of, and which topic that is, by its bare code. */
export interface Desk {
  source: 'section' | 'tag' | 'url'
  term: string
  code: string
}

/** Where a page may name the desk. */
export interface DeskSigns {
  section?: string | undefined
  publisherTags?: string[] | undefined
  canonicalUrl?: string | undefined
}

const codes = readDesks(readFileSync(new URL('./desks.txt', import.meta.url), 'utf8'))
const partings = /[/>|,;·»]/
const mostParts = 20

/** The desks that section, address and tags name, as far as their names stand for a topic: "World" or "Opinion" do not. */
export function desksOf({ section = '', publisherTags = [], canonicalUrl = '' }: DeskSigns): Desk[] {
  return [
    ...named('section', [section, ...section.split(partings)]),
    ...named('url', foldersOf(canonicalUrl)),
    ...named('tag', publisherTags),
  ]
}

function named(source: Desk['source'], names: string[]): Desk[] {
  const desks = new Map<string, Desk>()
  for (const name of names.slice(0, mostParts)) {
    const term = tokensOf(name.slice(0, 100)).join(' ')
    const code = codes.get(term)
    if (code) desks.set(code, { source, term, code })
  }
  return [...desks.values()]
}

/** The first part of the host and the folders of the path, without what the article itself is called. */
function foldersOf(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { hostname, pathname } = new URL(url)
  const folders = pathname.split('/').slice(1, -1)
  return [hostname.slice(0, hostname.indexOf('.')), ...folders].map(decoded)
}

function decoded(folder: string): string {
  try {
    return decodeURIComponent(folder)
  } catch {
    return folder
  }
}

/** A line with a code opens a topic; lines below it are names of desks, in any language. */
function readDesks(text: string): Map<string, string> {
  const desks = new Map<string, string>()
  let code = ''
  for (const line of text.trim().split('\n')) {
    const [, opened] = /^(\d{8}) /.exec(line) ?? []
    if (opened) code = opened
    else for (const name of line.split(', ')) desks.set(tokensOf(name).join(' '), code)
  }
  return desks
}
