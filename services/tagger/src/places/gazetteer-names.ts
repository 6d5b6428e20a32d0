import type { Entity } from '@copydesk/contracts'
import type { Paragraph } from '../paragraphs.ts'
import type { FoundName } from './found-name.ts'
import { writingOf } from './gazetteer-languages.ts'
import { placedWords } from './gazetteer-words.ts'
import { joinedNames } from './joined-names.ts'
import { spacedNames } from './spaced-names.ts'

const mostFound = 500

/**
 * Countries, and towns as far as they are sure, in text of another language than English, with ISO and GeoNames codes; nothing for
 * languages whose names of countries are not known. Of what is inflected the name is told as it is listed.
 */
export function namesByGazetteer(paragraphs: Paragraph[], languageCode: string): Entity[] {
  const writing = writingOf.get(languageCode)
  if (!writing) return []
  if (writing === 'unspaced') {
    return grouped(
      upTo(mostFound, paragraphs, (paragraph) => joinedNames(paragraph, languageCode)),
      new Set(),
    )
  }
  const inWords = paragraphs.map((paragraph) => ({ ...paragraph, words: placedWords(paragraph.text) }))
  const words = writing === 'cased' ? inWords.flatMap((paragraph) => paragraph.words) : []
  const lower = new Set(words.filter(({ isCapital }) => !isCapital).map(({ key }) => key))
  return grouped(
    upTo(mostFound, inWords, (paragraph) => spacedNames(paragraph, { languageCode, writing, lower })),
    lower,
  )
}

function upTo<Part>(most: number, parts: Part[], namesIn: (part: Part) => FoundName[]): FoundName[] {
  const found: FoundName[] = []
  for (const part of parts) {
    if (found.length >= most) break
    found.push(...namesIn(part))
  }
  return found.slice(0, most)
}

/** Names of one place on the map are the same. */
function identityOf({ key, place }: FoundName): string | number {
  return place.geonamesId ?? key
}

/** One entity for each place that some mention is sure of and that is no word in small letters, named as it is most. */
function grouped(found: FoundName[], lower: ReadonlySet<string>): Entity[] {
  const named = found.filter(({ key, written }) => !lower.has(key) && !lower.has(written))
  const sure = new Set(named.filter(({ isSure }) => isSure).map(identityOf))
  const groups = new Map<string | number, FoundName[]>()
  for (const each of named) {
    const identity = identityOf(each)
    const group = groups.get(identity)
    if (group) group.push(each)
    else if (sure.has(identity)) groups.set(identity, [each])
  }
  return [...groups.values()].map(entityOf)
}

function entityOf(mentioned: FoundName[]): Entity {
  const counts = new Map<string, number>()
  for (const { name } of mentioned) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [name = ''] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
  return { name, kind: 'place', mentions: mentioned.map(({ mention }) => mention), ...mentioned[0]?.place }
}
