import { fold } from '../text.ts'
import { isAgency } from './credit.ts'
import { items, languages } from './vocabulary.ts'

const frequent = new Set(Object.values(languages).flatMap(({ frequent }) => items(frequent)))
/** How sentences begin, besides with the words that every text is full of. */
const starters = new Set([
  'all',
  'but',
  'when',
  'after',
  'before',
  'there',
  'these',
  'those',
  'their',
  'its',
  'our',
  'we',
  'you',
  'i',
  'what',
  'while',
  'if',
  'both',
  'some',
  'one',
  'two',
  'now',
  'then',
  'however',
  'meanwhile',
  'last',
  'during',
  'since',
  'under',
  'police',
  'more',
  'many',
  'most',
  'who',
  'how',
  'why',
  'where',
  'also',
  'her',
  'no',
  'only',
])
const credit = /\b(?:Credit|Photo|Image|Picture|Foto|Bild|Photo credit|Crédit photo): /g
const mostCreditWords = 4
const longestCaption = 220

/**
 * A text on one line without the captions of a gallery that were saved into it: each begins with the same number, the count of
 * pictures, and most end with a credit (`7 The yard in March Credit: Example Press`).
 */
export function withoutCaptions(text: string): string {
  const parts = withoutPromos(text)
  const credits = [...parts.matchAll(credit)]
  if (credits.length < 2) return parts
  const count = countOf(parts, credits)
  if (count === undefined) return parts
  const [first = '', ...segments] = parts.split(new RegExp(String.raw`(?:^|\s)${count}\s(?=[\p{Lu}"'“‘])`, 'u'))
  const kept = segments.map((segment, index) => afterCaption(segment, index === segments.length - 1))
  return [first, ...kept]
    .filter(Boolean)
    .join(' ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** The number that most credits have before their caption. */
function countOf(text: string, credits: RegExpExecArray[]): string | undefined {
  const numbers = credits.flatMap(({ index }) => {
    const before = [
      ...text.slice(Math.max(index - longestCaption, 0), index).matchAll(/(?:^|\s)(\d{1,2})\s(?=[\p{Lu}"'“‘])/gu),
    ]
    return before.at(-1)?.[1] ?? []
  })
  return numbers.find((number) => numbers.filter((other) => other === number).length >= 2)
}

function afterCaption(segment: string, isLast: boolean): string {
  const [label] = segment.slice(0, longestCaption).matchAll(credit)
  if (label) return afterCredit(segment.slice(label.index + label[0].length))
  const isCaption = segment.length <= longestCaption && !/[.!?]\s/.test(segment)
  return isCaption && !isLast ? '' : segment
}

/** What follows the name of an agency or photographer that a text begins with: the name ends where a sentence begins. */
export function afterCredit(text: string): string {
  const words = text.split(' ', mostCreditWords + 1)
  const known = [1, 2, 3].findLast((count) => isAgency(words.slice(0, count).join(' ')))
  const end = words.findIndex((word, index) => index >= mostCreditWords || (index > 0 && !goesOn(word)))
  const name = words.slice(0, known ?? (end < 0 ? words.length : end))
  return text.slice(name.join(' ').length).trim()
}

function goesOn(word: string): boolean {
  return /^[\p{Lu}/&-]/u.test(word) && !begins(word)
}

function begins(word: string): boolean {
  const folded = fold(word)
  return /^\p{Lu}/u.test(word) && word !== word.toUpperCase()
    ? frequent.has(folded) || starters.has(folded)
    : word === 'A' || word === 'I'
}

const promo = /\bread more (?:on|about|in|from) [\p{Ll}\d]/giu

/** `read more on the river FERRY TALE Captain found asleep at the wheel All six …`: up to where a sentence begins. */
function withoutPromos(text: string): string {
  const [match] = text.matchAll(promo)
  if (!match) return text
  const rest = text.slice(match.index, match.index + 2 * longestCaption)
  if (!/\s\p{Lu}{3,}/u.test(rest.slice(0, 80))) return text
  const end = [...rest.matchAll(/(?<=[\p{Ll}\d’'”"]\s)\p{Lu}\p{Ll}*/gu)].find(({ 0: word }) => begins(word))
  return end ? text.slice(0, match.index) + text.slice(match.index + end.index) : text
}
