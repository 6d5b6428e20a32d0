import type { Entity, Mention } from '@copydesk/contracts'
import { listsOf, organisationBit } from '../names/word-lists.ts'
import { initialsOf } from './initials.ts'
import { type EntityKind, keyOf, type NamedMention, partsOf } from './mention.ts'

/** Mentions under one name as written, but for case and accents. */
interface Surface {
  name: string
  parts: string[]
  kind: EntityKind
  initials: string[]
  mentions: Mention[]
}

/** A list of people of one family name is no article. */
const mostNamesakes = 50
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The surname as a rule: "Jr." is none. */
function lastOf(parts: string[]): string {
  return parts.findLast((part) => !generations.has(part)) ?? ''
}

/** One entity for each that is named, by first mention: "Kim" is Kim Jong Un where he is named, "KCNA" the Korean Central News Agency. */
export function groupMentions(mentions: NamedMention[]): Entity[] {
  const surfaces = surfacesOf(mentions)
  const groups = new Map<Surface, Surface[]>()
  const byPart = new Map<string, Surface[]>()
  for (const surface of surfaces.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const whole = wholeOf(surface, sharing(surface, byPart))
    if (whole) groups.get(whole)?.push(surface)
    else {
      groups.set(surface, [surface])
      for (const part of handlesOf(surface)) byPart.set(part, [...(byPart.get(part) ?? []), surface])
    }
  }
  return [...groups].map(([{ name, kind }, members]) => entityOf(name, kind, members)).toSorted(byFirstMention)
}

/** What a name may be called by for short: a person by any part ("Lula"), all by the first, the last and the initials. */
function handlesOf({ kind, parts, initials }: Surface): Set<string> {
  return new Set([...(kind === 'person' ? parts : []), parts[0] ?? '', lastOf(parts), ...initials])
}

/** Longer names that share their first or last part with a name, or whose initials it is: it is short for no other. */
function sharing({ parts }: Surface, byPart: ReadonlyMap<string, Surface[]>): Surface[] {
  const handles = new Set([parts[0] ?? '', lastOf(parts)])
  return [...new Set([...handles].flatMap((part) => (byPart.get(part) ?? []).slice(0, mostNamesakes)))]
}

/** The kind of a name is the one most of its mentions were taken for; of equals the first. */
function surfacesOf(mentions: NamedMention[]): Surface[] {
  const byKey = new Map<string, NamedMention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention.name)
    const known = byKey.get(key)
    if (known) known.push(mention)
    else byKey.set(key, [mention])
  }
  return [...byKey.values()].map((same) => {
    const name = nameOf(same)
    const parts = partsOf(keyOf(name))
    return {
      name,
      parts,
      initials: parts.length > 1 ? initialsOf(parts) : [],
      kind: mostFrequent(same.map(({ kind }) => kind)),
      mentions: same.map(({ name: _name, kind: _kind, ...mention }) => mention),
    }
  })
}

/** As it is written most often, and not in capitals throughout where it is written otherwise too. */
function nameOf(mentions: NamedMention[]): string {
  const written = mentions.map(({ name }) => name.replace(/\s+/g, ' '))
  const quiet = written.filter((name) => name !== name.toUpperCase())
  return mostFrequent(quiet.length > 0 ? quiet : written)
}

function mostFrequent<Value>(values: Value[]): Value {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The longer name, of those met before, that a name is short for: one of its kind if there is; of several the one said last before it. */
function wholeOf(surface: Surface, wholes: Surface[]): Surface | undefined {
  const longer = wholes.filter(({ parts }) => parts.length > surface.parts.length)
  const alike = longer.filter((whole) => whole.kind === surface.kind && shortForms[whole.kind](surface.parts, whole))
  const fitting = alike.length > 0 ? alike : longer.filter((whole) => isMistaken(surface, whole))
  const before = fitting.filter((whole) => comesBefore(whole, surface))
  if (before.length === 0) return fitting.toSorted(byFirstMention)[0]
  return before.toSorted((a, b) => compare(lastBefore(b, surface), lastBefore(a, surface)))[0]
}

const shortForms: Record<EntityKind, (short: string[], whole: Surface) => boolean> = {
  person: (short, { parts }) => (short.length === 1 ? isPartOf(short, parts) : isInOrder(short, parts)),
  organisation: (short, whole) =>
    isInitials(short, whole) || isCutOff(short, whole.parts) || isEndOf(short, whole.parts),
  place: isInitials,
}

/** Is a name short for one of another kind? A surname alone may be taken for a company, a company's first word for a person. */
function isMistaken(short: Surface, whole: Surface): boolean {
  const [part] = short.parts
  if (short.parts.length > 1) return false
  if (whole.kind === 'person') return short.kind === 'organisation' && part === lastOf(whole.parts)
  if (whole.kind === 'place') return short.kind === 'organisation' && isInitials(short.parts, whole)
  return short.kind === 'person' && part === whole.parts[0] && !whole.parts.includes('of')
}

/** The surname, or the name that comes first where surnames do ("Kim" of Kim Jong Un), or one between them that is no initial. */
function isPartOf([part = '']: string[], whole: string[]): boolean {
  return part.length > 1 && !generations.has(part) && whole.includes(part)
}

/** "Barack Obama" of "Barack H. Obama"; a son is not his father. */
function isInOrder(short: string[], whole: string[]): boolean {
  let at = 0
  for (const part of whole) if (part === short[at]) at += 1
  return at === short.length && generations.has(short.at(-1) ?? '') === generations.has(whole.at(-1) ?? '')
}

function isInitials([word = '', second]: string[], { initials }: Surface): boolean {
  return second === undefined && word.length > 2 && initials.includes(word)
}

/** "Acme" of "Acme Chemicals"; more words only where what is left out says but what sort of organisation it is. */
function isCutOff(short: string[], whole: string[]): boolean {
  const rest = short.length > 1 ? whole.slice(short.length) : []
  return short.every((part, index) => part === whole[index]) && rest.every((part) => listsOf(part) & organisationBit)
}

/** "Foreign Ministry" of "Latvian Foreign Ministry", "Rovers" of "Millbrook Rovers". */
function isEndOf(short: string[], whole: string[]): boolean {
  return short.every((part, index) => part === whole[whole.length - short.length + index])
}

const compare = (a: Mention | undefined, b: Mention | undefined) =>
  (a?.paragraph ?? -2) - (b?.paragraph ?? -2) || (a?.start ?? -1) - (b?.start ?? -1)

function comesBefore(whole: Surface, short: Surface): boolean {
  return compare(whole.mentions[0], short.mentions[0]) < 0
}

/** Where a name was last said before another is first. */
function lastBefore(whole: Surface, short: Surface): Mention | undefined {
  return whole.mentions.findLast((mention) => compare(mention, short.mentions[0]) < 0) ?? whole.mentions[0]
}

function entityOf(name: string, kind: EntityKind, members: Surface[]): Entity {
  return { name, kind, mentions: members.flatMap(({ mentions }) => mentions).toSorted(compare) }
}

function byFirstMention(a: { mentions: Mention[] }, b: { mentions: Mention[] }): number {
  return compare(a.mentions[0], b.mentions[0])
}
