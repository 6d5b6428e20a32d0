import type { Entity, Mention } from '@copydesk/contracts'
import { keyOf } from './mention.ts'

/**
 * Makes one entity of places that are the same on the map ("DPRK", "North Korea"), or that are called with and without what they are
 * ("Kursk region"): the one is named as it is most, of equals as it is first, the other in full.
 */
export function joinSamePlaces(entities: Entity[]): Entity[] {
  const keys = new Map(entities.map((entity) => [entity, identityOf(entity)]))
  const groups = Map.groupBy(entities, (entity) => keys.get(entity))
  return entities.flatMap((entity) => {
    const key = keys.get(entity)
    const same = key === undefined ? [entity] : (groups.get(key) ?? [])
    if (same.length === 1) return [entity]
    return same[0] === entity ? [joined(same)] : []
  })
}

const kindWords = /^(?:the )?(?:river |state of |province of )?|(?: (?:river|region|oblast|state|province|county))?$/gi

/** Undefined where it is not known what a place is. */
function identityOf({ name, placeKind, countryCode, geonamesId }: Entity): string | number | undefined {
  if (geonamesId !== undefined || (placeKind !== 'river' && placeKind !== 'region')) return geonamesId
  return [placeKind, countryCode, keyOf(name).replace(kindWords, '')].join(' ')
}

function joined(same: Entity[]): Entity {
  const worth = ({ name, geonamesId, mentions }: Entity) => (geonamesId === undefined ? name.length : mentions.length)
  const named = same.reduce((best, next) => (worth(next) > worth(best) ? next : best))
  return { ...named, mentions: same.flatMap(({ mentions }) => mentions).toSorted(inOrder) }
}

function inOrder(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start
}
