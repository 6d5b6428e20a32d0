import type { Entity, Mention } from '@copydesk/contracts'

const kindOfRegion = / (?:Region|Oblast|Province|State|County|Governorate|Prefecture)$/

/**
 * Makes one entity of places that are the same on the map ("DPRK", "North Korea"; "Kursk" and "Kursk Region", both the region), named
 * as it is most, of equals as it is first.
 */
export function joinSamePlaces(entities: Entity[]): Entity[] {
  const byPlace = Map.groupBy(entities, (entity) => placeOf(entity) ?? entity)
  return entities.flatMap((entity) => {
    const same = byPlace.get(placeOf(entity) ?? entity) ?? [entity]
    if (same.length === 1) return [entity]
    return same[0] === entity ? [joined(same)] : []
  })
}

/** Regions are not told by a number. */
function placeOf({ geonamesId, placeKind, countryCode, name }: Entity): number | string | undefined {
  if (geonamesId !== undefined) return geonamesId
  return placeKind === 'region' ? `${countryCode} ${name.replace(kindOfRegion, '')}` : undefined
}

function joined(same: Entity[]): Entity {
  const named = same.reduce((best, next) => (next.mentions.length > best.mentions.length ? next : best))
  return { ...named, mentions: same.flatMap(({ mentions }) => mentions).toSorted(inOrder) }
}

function inOrder(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start
}
