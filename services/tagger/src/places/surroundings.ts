import type { Entity, Mention } from '@copydesk/contracts'
import type { Paragraph } from '../paragraphs.ts'
import { type Whereabouts, whereaboutsOf } from './clue-words.ts'
import type { PlaceKind } from './place.ts'

/** What stands right at a place's mentions: `, Texas` behind it, or what it is (`region`). */
export interface Surroundings {
  qualifier?: Whereabouts | undefined
  kind?: PlaceKind | undefined
}

const mostMentions = 8
const reach = 40
/** At most four words; none that owns the next (`In London, Canada's premier`). */
const behindComma = /^(?:, ?| \(| in )(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,3})(?!['’\p{L}])/u
const kindBehind = /^ (region|oblast|province|state|governorate|prefecture|county|city|town|village|river|island)s?\b/i
const kindBefore = /\b(region|province|state|city|town|village|river|lake|island) of $/i

const kinds: Readonly<Record<string, PlaceKind>> = {
  city: 'city',
  town: 'city',
  village: 'city',
  river: 'river',
  island: 'island',
  lake: 'lake',
}

/** The first that any mention of a place has to tell. */
export function surroundingsOf(mentions: Entity['mentions'], texts: ReadonlyMap<number, string>): Surroundings {
  const all = mentions.slice(0, mostMentions).map((mention) => around(mention, texts.get(mention.paragraph) ?? ''))
  return {
    qualifier: all.find(({ qualifier }) => qualifier)?.qualifier,
    kind: all.find(({ kind }) => kind)?.kind,
  }
}

function around({ start, end }: Mention, text: string): Surroundings {
  const behind = text.slice(end, end + reach)
  const before = text.slice(Math.max(0, start - reach), start)
  const word = (kindBehind.exec(behind) ??
    (before.endsWith(' of ') ? kindBefore.exec(before) : null))?.[1]?.toLowerCase()
  return { qualifier: qualifierIn(behind), kind: word ? (kinds[word] ?? 'region') : undefined }
}

/** The longest run of capitalised words behind the comma that is a country or region. */
function qualifierIn(behind: string): Whereabouts | undefined {
  const words = behindComma.exec(behind)?.[1]?.split(' ') ?? []
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const where = whereaboutsOf(name) ?? whereaboutsOf(name.replace(/\.$/, ''))
    if (where) return where
  }
  return undefined
}

/** Texts by the index of their paragraphs. */
export function textsOf(paragraphs: Paragraph[]): Map<number, string> {
  return new Map(paragraphs.map(({ index, text }) => [index, text]))
}
