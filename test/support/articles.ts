import { type Random, randomOf } from './articles/random.ts'
import * as words from './articles/words.ts'

/** What a journalist of our own invention wrote: the truth against which a stored article is held. */
export interface InventedArticle {
  publisher: string
  section: string
  headline: string
  byline: string
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  publishedAt: string
  /** Six, and one more for each revision; each of 60 words or more, none like another. */
  paragraphs: string[]
}

/** An article about nothing that happened. The same seed and revision give the same text, another seed another. */
export function inventArticle(seed: string, revision = 0): InventedArticle {
  const random = randomOf(seed)
  const subject = { town: random.pick(words.towns), thing: random.pick(words.things) }
  return {
    publisher: 'The Harlow Herald',
    section: random.pick(['Local', 'Business', 'Culture']),
    headline: `${subject.town} ${subject.thing} ${random.pick(words.changes)}, plan ${random.between(1_000, 9_999)} shows`,
    byline: nameOf(random),
    publishedAt: timeOf(random),
    paragraphs: paragraphsOf(random, subject, 6 + revision),
  }
}

function nameOf({ pick }: Random): string {
  return `${pick(words.givenNames)} ${pick(words.surnames)}`
}

function timeOf({ between }: Random): string {
  const time = new Date(Date.UTC(2025, between(0, 11), between(1, 28), between(0, 23), between(0, 59)))
  return time.toISOString().replace('.000Z', 'Z')
}

interface Subject {
  town: string
  thing: string
}

function paragraphsOf(random: Random, { town, thing }: Subject, count: number): string[] {
  const opening = random.deal(words.openings)
  const claim = random.deal(words.claims)
  const detail = random.deal(words.details)
  const reason = random.deal(words.reasons)
  return Array.from({ length: count }, () => {
    const speaker = `the ${random.pick(words.offices)} ${nameOf(random)} ${random.pick(words.verbs)}`
    const number = String(random.between(12, 911))
    return [
      `${opening()} ${speaker} ${claim()}, ${reason()}.`,
      `In ${town} ${detail().replace('%n', number)}.`,
      `The ${thing}, ${random.between(20, 140)} years old, matters to ${nameOf(random)}, ${reason()}.`,
    ].join(' ')
  })
}
