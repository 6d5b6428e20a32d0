import type { Entity } from '@copydesk/contracts'
import type { Paragraph } from '../paragraphs.ts'
import type { FoundName } from './found-name.ts'
import { writingOf } from './gazetteer-languages.ts'
import { joinedNames } from './joined-names.ts'
import { spacedNames } from './spaced-names.ts'

const mostFound = 500

/**
 * Countries, and towns as far as they are sure, in text of another language than English, with ISO and GeoNames codes; nothing for
 * languages whose names of countries are not known. What is inflected is mostly missed.
 */
export function namesByGazetteer(paragraphs: Paragraph[], languageCode: string): Entity[] {
  const writing = writingOf.get(languageCode)
  if (!writing) return []
  const found: FoundName[] = []
  const lower = new Set<string>()
  for (const paragraph of paragraphs) {
    if (found.length >= mostFound) break
    const names =
      writing === 'unspaced'
        ? joinedNames(paragraph, languageCode)
        : spacedNames(paragraph, languageCode, writing, lower)
    found.push(...names)
  }
  return grouped(found.slice(0, mostFound), lower)
}

/** One entity for each name that some mention is sure of and that is no word in small letters. */
function grouped(found: FoundName[], lower: ReadonlySet<string>): Entity[] {
  const sure = new Set(found.filter(({ isSure, key }) => isSure && !lower.has(key)).map(({ key }) => key))
  const entities = new Map<string, Entity>()
  for (const { name, key, place, mention } of found) {
    if (!sure.has(key)) continue
    const entity = entities.get(key) ?? { name, kind: 'place' as const, mentions: [], ...place }
    entity.mentions.push(mention)
    entities.set(key, entity)
  }
  return [...entities.values()]
}
