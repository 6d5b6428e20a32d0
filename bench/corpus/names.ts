import type { Entity } from '@copydesk/contracts'
import { type Language, languages } from './languages.ts'
import { between, byRank, openRandom } from './random.ts'

/** A publisher that is invented. */
export interface InventedPublisher {
  name: string
  domain: string
  language: Language
}

const random = openRandom(100)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const [first] = languages
const nameWords = (first?.words ?? []).filter((word) => word.length > 3 && word.length < 9)
const nameWord = () => capital(nameWords[between(random, 0, nameWords.length - 1)] ?? '')

/** Whoever publishes, the largest first. */
export const publishers: InventedPublisher[] = Array.from({ length: 300 }, (_, index) => {
  const name = `${nameWord()} ${['Post', 'Times', 'Courier', 'Tribune', 'Observer'][index % 5]}`
  return {
    name,
    domain: `${name.toLowerCase().replace(' ', '-')}-${index}.example`,
    language: byRank(random, languages),
  }
})

const wordsOf = { person: 2, organisation: 2, place: 1 }

/** Whom and what articles are about, the best known first. */
export const known: Pick<Entity, 'name' | 'kind'>[] = Array.from({ length: 3_000 }, (_, index) => {
  const kind = (['person', 'place', 'organisation'] as const)[index % 3] ?? 'person'
  return { name: Array.from({ length: wordsOf[kind] }, nameWord).join(' '), kind }
})

/** Bylines. */
export const authors: string[] = Array.from({ length: 1_000 }, () => `${nameWord()} ${nameWord()}`)
