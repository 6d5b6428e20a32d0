import type { Entity, Mention } from '@copydesk/contracts'
import { listsOf, organisationBit } from '../names/word-lists.ts'
import { initialsOf } from './initials.ts'
import { type EntityKind, keyOf, type NamedMention, partsOf } from './mention.ts'

/** Mentions under one name as written, but for case and accents. */
interface Surface {
  name: string
  parts: string[]
  kind: EntityKind
  mentions: Mention[]
}

/** One entity for each that is named, by first mention: "Kim" is Kim Jong Un where he is named, "KCNA" the Korean Central News Agency. */
export function groupMentions(mentions: NamedMention[]): Entity[] {
  const surfaces = surfacesOf(mentions)
  const groups = new Map<Surface, Surface[]>()
  for (const surface of surfaces.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const whole = wholeOf(surface, [...groups.keys()])
    if (whole) groups.get(whole)?.push(surface)
    else groups.set(surface, [surface])
  }
  return [...groups].map(([{ name, kind }, members]) => entityOf(name, kind, members)).toSorted(byFirstMention)
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
    return {
      name,
      parts: partsOf(keyOf(name)),
      kind: mostFrequent(same.map(({ kind }) => kind)),
      mentions: same.map(({ name: _name, kind: _kind, ...mention }) => mention),
    }
  })
}

/** As it is written most often, and not in capitals throughout where it is written otherwise too. */
function nameOf(mentions: NamedMention[]): string {
  const written = mentions.map(({ name }) => name.replace(/\s+/g, ' '))
  const quiet = written.filter((name) => name !== name.toUpperCase() || name.length < 6)
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
  const alike = longer.filter(
    (whole) => whole.kind === surface.kind && shortForms[whole.kind](surface.parts, whole.parts),
  )
  const fitting = alike.length > 0 ? alike : longer.filter((whole) => isMistaken(surface, whole))
  const before = fitting.filter((whole) => comesBefore(whole, surface))
  return (before.length > 0 ? before : fitting).toSorted((a, b) =>
    compare(lastBefore(b, surface), lastBefore(a, surface)),
  )[0]
}

const shortForms: Record<EntityKind, (short: string[], whole: string[]) => boolean> = {
  person: (short, whole) => (short.length === 1 ? isPartOf(short, whole) : isInOrder(short, whole)),
  organisation: (short, whole) => isInitials(short, whole) || isCutOff(short, whole) || isEndOf(short, whole),
  place: (short, whole) => isInitials(short, whole),
}

/** Is a name short for one of another kind? A surname alone may be taken for a company, a company's first word for a person. */
function isMistaken(short: Surface, whole: Surface): boolean {
  const [part] = short.parts
  if (short.parts.length > 1) return false
  if (whole.kind === 'person') return short.kind === 'organisation' && part === whole.parts.at(-1)
  if (whole.kind === 'place') return short.kind === 'organisation' && isInitials(short.parts, whole.parts)
  return short.kind === 'person' && part === whole.parts[0] && !whole.parts.includes('of')
}

/** The surname, or the name that comes first where surnames do ("Kim" of Kim Jong Un), or the given name. */
function isPartOf([part = '']: string[], whole: string[]): boolean {
  return part.length > 1 && (part === whole.at(-1) || part === whole[0])
}

/** "Barack Obama" of "Barack H. Obama". */
function isInOrder(short: string[], whole: string[]): boolean {
  let at = 0
  for (const part of whole) if (part === short[at]) at += 1
  return at === short.length
}

function isInitials(short: string[], whole: string[]): boolean {
  const [word = ''] = short
  return short.length === 1 && word.length > 2 && initialsOf(whole).includes(word)
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

function byFirstMention(a: Entity, b: Entity): number {
  return compare(a.mentions[0], b.mentions[0])
}
