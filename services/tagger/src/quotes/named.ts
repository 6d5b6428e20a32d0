import type { Entity } from '@copydesk/contracts'
import type { Paragraph } from '../paragraphs.ts'
import type { Attribution } from './speakers.ts'

/** Asks who is named where; places are counted without empty paragraphs. */
export interface Named {
  /** The entity that some words of a paragraph mean, by a mention among them, a person first, by one beside them ("her aide, Ann Lee"), or by its last word; else the words ("a Board member"). */
  among(text: string, words: Pick<Attribution, 'start' | 'end' | 'wider'>, paragraph: number): string
  /** The last one who is said to speak, or is named at all, in the same paragraph or else in the one before it. */
  before(place: number, start: number): string | undefined
  /** The first one named in the paragraph before a quote. */
  first(place: number, start: number): string | undefined
  /** The only person of a paragraph. */
  onlyIn(place: number): string | undefined
}

interface Mentioned {
  entity: Entity
  role: string | undefined
  start: number
  end: number
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const possessive = /['’]s$/

/** Opens a list of people and organisations that may speak; places among them do not. */
export function openNamed(entities: Entity[], body: Paragraph[]): Named {
  const speakers = entities.filter(({ kind }) => kind !== 'place')
  const byLastWord = new Map(speakers.map((entity) => [entity.name.split(' ').at(-1) ?? '', entity.name]))
  const byParagraph = new Map<number, Mentioned[]>()
  for (const entity of speakers) {
    for (const { paragraph, role, start, end } of entity.mentions) {
      const list = byParagraph.get(paragraph) ?? []
      list.push({ entity, role, start, end })
      byParagraph.set(paragraph, list)
    }
  }
  for (const list of byParagraph.values()) list.sort((a, b) => a.start - b.start)
  const peopleIn = (paragraph: number) =>
    (byParagraph.get(paragraph) ?? []).filter(({ entity }) => entity.kind === 'person')
  const peopleAt = (place: number) => peopleIn(body[place]?.index ?? Number.NaN)

  return {
    among(text, { start, end, wider = start }, paragraph) {
      const mentioned = (byParagraph.get(paragraph) ?? []).filter((each) => each.start < end && each.end > wider)
      const within = mentioned.filter((each) => each.end > start)
      const people = mentioned.filter(({ entity }) => entity.kind === 'person')
      const near = people.filter((each) => each.end > start)
      const speaker = nearest(text, near) ?? people[0] ?? within.find((each) => each.end >= end)
      if (speaker) return speaker.entity.name
      const words = text.slice(start, end)
      const beside = peopleIn(paragraph).find((each) => each.start === end + 2 && text.startsWith(', ', end))
      if (beside) return beside.entity.name
      if (within.length > 0) return words
      const lasts = words.match(word)?.map((each) => byLastWord.get(each.replace(possessive, ''))) ?? []
      return lasts.find((name) => name !== undefined) ?? words
    },
    before(place, start) {
      const here = peopleAt(place).filter(({ end }) => end <= start)
      return lastIn(here.length > 0 ? here : peopleAt(place - 1))?.entity.name
    },
    first(place, start) {
      return peopleAt(place).find(({ end }) => end <= start)?.entity.name
    },
    onlyIn(place) {
      const names = new Set(peopleAt(place).map(({ entity }) => entity.name))
      return names.size === 1 ? [...names][0] : undefined
    },
  }
}

function lastIn(people: Mentioned[]): Mentioned | undefined {
  return people.findLast(({ role }) => role === 'speaker') ?? people.at(-1)
}

/** Of "the Okonjo adviser Jana Brandt" it is the last who speaks, of "Jana Brandt of the Okonjo trust" the first. */
function nearest(text: string, people: Mentioned[]): Mentioned | undefined {
  const after = people.findIndex((each, place) =>
    text.slice(people[place - 1]?.end ?? each.start, each.start).includes(' of '),
  )
  return after === -1 ? people.at(-1) : people[after - 1]
}
