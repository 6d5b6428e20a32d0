import type { Entity, Mention } from '@copydesk/contracts'

/** Makes one entity of places that are the same on the map ("DPRK", "North Korea"), named as it is most, of equals as it is first. */
export function joinSamePlaces(entities: Entity[]): Entity[] {
  const byId = new Map<number, Entity[]>()
  for (const entity of entities) {
    if (entity.geonamesId !== undefined) byId.set(entity.geonamesId, [...(byId.get(entity.geonamesId) ?? []), entity])
  }
  return entities.flatMap((entity) => {
    const same = byId.get(entity.geonamesId ?? 0) ?? [entity]
    if (same.length === 1) return [entity]
    return same[0] === entity ? [joined(same)] : []
  })
}

function joined(same: Entity[]): Entity {
  const named = same.reduce((best, next) => (next.mentions.length > best.mentions.length ? next : best))
  return { ...named, mentions: same.flatMap(({ mentions }) => mentions).toSorted(inOrder) }
}

function inOrder(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start
}
