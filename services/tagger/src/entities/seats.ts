import type { Entity, Topic } from '@copydesk/contracts'
import { isSeat } from '../places/seats.ts'

const sport = 'medtop:15000000'

/**
 * A capital that is said to do something ("Pyongyang confirmed") stands for its government, and is told as the place that it is;
 * only in sport is it a club.
 */
export function withSeats(entities: Entity[], topics: Topic[]): Entity[] {
  const [first] = topics
  if (first && [first, ...first.parents].some(({ code }) => code === sport)) return entities
  return entities.map((entity) =>
    entity.kind === 'organisation' && isSeat(entity.name) ? { ...entity, kind: 'place' } : entity,
  )
}
