import type { Entity, Mention } from '@copydesk/contracts'
import { type Name, namesIn } from './english-names.ts'
import type { Paragraph } from './paragraphs.ts'

/** Kept with each article; goes up with every change after which the same article may get other tags. */
export const taggerVersion = 'compromise-1'

/** English paragraphs in; people, organisations and places out, where `slice(start, end)` of a mention is its name. */
export type Recogniser = (paragraphs: Paragraph[]) => Entity[]

interface Group {
  mentions: Mention[]
  kinds: Entity['kind'][]
}

/** One entity for each name as written, by first mention; its kind is the one most mentions were taken for. */
export function recognise(paragraphs: Paragraph[]): Entity[] {
  const groups = new Map<string, Group>()
  for (const { index, text } of paragraphs) {
    for (const name of namesIn(text)) add(groups, text.slice(name.start, name.end), index, name)
  }
  return [...groups].map(([name, { mentions, kinds }]) => ({ name, kind: mostFrequent(kinds), mentions }))
}

function add(groups: Map<string, Group>, name: string, paragraph: number, { kind, start, end }: Name): void {
  const group = groups.get(name) ?? { mentions: [], kinds: [] }
  group.mentions.push({ paragraph, start, end })
  group.kinds.push(kind)
  groups.set(name, group)
}

/** Of equals, the one that came first. */
function mostFrequent(kinds: Entity['kind'][]): Entity['kind'] {
  const counts = new Map<Entity['kind'], number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
