import { type Choice, choose, type Field } from '../choose.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { namesOf } from './byline-names.ts'
import { bylineSources } from './byline-sources.ts'
import { once } from './once.ts'
import { publisherNameOf } from './publisher-name.ts'

/** All the names that one line of one source gives. */
interface Byline {
  source: string
  names: string[]
}

const field: Field<Byline, string[], Byline[]> = {
  finders: Object.fromEntries(
    [...bylineSources.keys(), 'publisher'].map((source) => [
      source,
      (bylines) => bylines.filter((byline) => byline.source === source),
    ]),
  ),
  read: ({ names }) => names,
  agree: (a, b) => inOrder(a) === inOrder(b),
}

/** Who wrote it, as names. A publisher that names itself says nothing where somebody else is named. */
export const bylineOf = once((page): Choice<string[]> | undefined => {
  const choice = choose(field, bylinesOf(page))
  return choice && withAll(asShown(choice))
})

function bylinesOf(page: ParsedPage): Byline[] {
  const { is } = publisherNameOf(page)
  const known = new Map<string, string[]>()
  const read = (written: string[]) => {
    const key = written.join('\n')
    const names = known.get(key) ?? namesOf(written, is)
    known.set(key, names)
    return names
  }
  const bylines: Byline[] = []
  for (const [source, { find, unless }] of bylineSources) {
    if (unless?.(bylines.map((byline) => byline.source))) continue
    const named = find(page)
      .map(read)
      .filter((names) => names.length > 0)
    bylines.push(...named.map((names) => ({ source: names.every(is) ? 'publisher' : source, names })))
  }
  return bylines
}

/** Structured data may name who put the page up; what the page shows is better, where another source says so too. */
function asShown(choice: Choice<string[]>): Choice<string[]> {
  const { candidates, source } = choice.provenance
  const shown = candidates.find((candidate) => candidate.source === 'signed')
  if (source !== 'json-ld' || !shown) return choice
  const key = inOrder(shown.value as string[])
  if (key === inOrder(choice.value) || !isFull(shown.value as string[])) return choice
  const isSaid = candidates.some((other) => other.source !== 'signed' && inOrder(other.value as string[]) === key)
  return isSaid ? { value: shown.value as string[], provenance: { ...choice.provenance, source: 'signed' } } : choice
}

/** Not the names of accounts. */
function isFull(names: string[]): boolean {
  return names.every((name) => name.includes(' '))
}

const mostNames = 6
const lines = new Set(['json-ld', 'meta', 'signed'])

/** Some sources name only the first of several; one that has all those names and more is the better. */
function withAll({ value, provenance }: Choice<string[]>): Choice<string[]> {
  const first = keysOf(value)
  const fuller = provenance.candidates.find(({ value: names, source }) => {
    const others = keysOf(names as string[])
    return lines.has(source) && others.size > first.size && others.size <= mostNames && isSubset(first, others)
  })
  if (!fuller) return { value, provenance }
  return { value: fuller.value as string[], provenance: { ...provenance, source: fuller.source } }
}

function isSubset(some: Set<string>, all: Set<string>): boolean {
  return [...some].every((key) => all.has(key))
}

const title = /^(?:dr|prof|professor|sir|mr|mrs|ms)\s/

function keysOf(names: string[]): Set<string> {
  return new Set(names.map((name) => fold(name).replace(title, '')))
}

function inOrder(names: string[]): string {
  return names.map(fold).toSorted().join('\n')
}
