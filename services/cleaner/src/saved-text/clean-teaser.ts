import { fold } from '../text.ts'
import { cleanText } from './clean-text.ts'
import { endsSentence } from './form.ts'
import { afterCredit } from './inline-captions.ts'
import { wordSet } from './vocabulary.ts'

const promos = new Set([...wordSet((words) => words.more), ...wordSet((words) => words.related)])
const longestPromo = 160
const mostWordsOfLabel = 4
const mostPromos = 3

const credit = /(?<=[.!?]["”’»]?\s)(?:Photo|Photos|Picture|Image|Credit|Foto|Bild|Crédit|Photograph)s?(?: by)?: /gu

/** What a card says of its article, which unlike an article is often saved as one line: besides all else without credits and the headlines of others in it. */
export function cleanTeaser(text: string): string {
  return cleanText(withoutPromo(withoutCredits(cleanText(text))))
}

/** `… two weeks. Read more: What the canal meant`, the end of some. */
function withoutPromo(text: string): string {
  let cleaned = text
  for (let count = 0; count < mostPromos; count += 1) {
    const at = promoAt(cleaned)
    if (at === undefined) break
    cleaned = cleaned.slice(0, at).trimEnd()
  }
  return cleaned
}

function promoAt(text: string): number | undefined {
  const from = Math.max(text.length - longestPromo, 0)
  return [...text.slice(from).matchAll(/[:：]\s/g)].flatMap(({ index }) => labelBefore(text, from + index) ?? [])[0]
}

/** Where the label of a promo begins that ends here; it stands behind a whole sentence. */
function labelBefore(text: string, end: number): number | undefined {
  const words = text
    .slice(Math.max(end - longestPromo / 2, 0), end)
    .split(' ')
    .slice(-mostWordsOfLabel)
  const starts = words.map((_, index) => ({
    label: words.slice(index).join(' '),
    at: end - words.slice(index).join(' ').length,
  }))
  return starts.find(({ label, at }) => promos.has(fold(label)) && endsSentence(text.slice(0, at).trimEnd()))?.at
}

function withoutCredits(text: string): string {
  const [match] = text.matchAll(credit)
  if (!match) return text
  const rest = afterCredit(text.slice(match.index + match[0].length))
  return `${text.slice(0, match.index)}${rest}`.trim()
}
