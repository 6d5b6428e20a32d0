import type { Entity, Mention } from '@copydesk/contracts'
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

/** The longer name, of those met before, that a name is short for; of several the one said last before it. */
function wholeOf(surface: Surface, wholes: Surface[]): Surface | undefined {
  const fitting = wholes.filter((whole) => isShortFor(surface, whole))
  const before = fitting.filter((whole) => comesBefore(whole, surface))
  const ordered = (before.length > 0 ? before : fitting).toSorted((a, b) =>
    compare(lastBefore(b, surface), lastBefore(a, surface)),
  )
  return ordered[0]
}

const shortForms: Record<EntityKind, (short: string[], whole: string[]) => boolean> = {
  person: (short, whole) => (short.length === 1 ? isPartOf(short, whole) : isInOrder(short, whole)),
  organisation: (short, whole) => isInitials(short, whole) || isCutOff(short, whole),
  place: (short, whole) => isInitials(short, whole),
}

/** A surname that was once taken for an organisation is still the person's. */
function isShortFor(short: Surface, whole: Surface): boolean {
  if (short.parts.length >= whole.parts.length) return false
  const sameKind = short.kind === whole.kind
  const isInitialsOfPlace =
    whole.kind === 'place' && short.kind === 'organisation' && isInitials(short.parts, whole.parts)
  const isSurname = whole.kind === 'person' && short.kind === 'organisation' && short.parts[0] === whole.parts.at(-1)
  return (
    (sameKind && shortForms[whole.kind](short.parts, whole.parts)) ||
    isInitialsOfPlace ||
    (isSurname && short.parts.length === 1)
  )
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

const companyForms = new Set(
  `inc corp corporation co company ltd limited plc llc group holdings ag sa nv gmbh spa party fc afc club city united university bank airlines airways motors ministry agency police council`.split(
    ' ',
  ),
)

/** "Acme" of "Acme Holdings Ltd": what is left out says only what sort of organisation it is. */
function isCutOff(short: string[], whole: string[]): boolean {
  return (
    short.every((part, index) => part === whole[index]) &&
    whole.slice(short.length).every((part) => companyForms.has(part))
  )
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
