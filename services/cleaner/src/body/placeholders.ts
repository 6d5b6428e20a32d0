import { begins, firstWord, phrases, wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import type { PageBlock } from './page-block.ts'

/** Whoever goes on is telling something. */
const longestNotice = 320
const longestLoading = 40
const mostLoadingWords = 4

/** The blocks that stand in the place of a post, video or chart of another site: `To view this content, accept cookies.` */
export function placeholders<Held extends { block: PageBlock }>(held: Held[]): Set<Held> {
  return new Set(held.filter(({ block: { whole, text } }) => !whole && (isNotice(text) || isLoading(text))))
}

const notices = phrases((words) => words.placeholders)
const firstWords = new Set([...notices.whole].map(firstWord))

/** What somebody says of it stands in quotes. */
function isNotice(text: string): boolean {
  const [, first = ''] = /^\[?(\p{L}+)/u.exec(text) ?? []
  if (text.length > longestNotice || !firstWords.has(first.toLowerCase())) return false
  const folded = fold(text)
  return notices.whole.has(folded) || (notices.openings.get(firstWord(folded)) ?? []).some((it) => begins(folded, it))
}

const loading = [...wordSet((words) => words.loading)]

/** `Loading chart …` */
function isLoading(text: string): boolean {
  if (text.length > longestLoading || !/(?:\.\.\.|…)$/.test(text)) return false
  const folded = fold(text)
  return (
    folded.split(' ').length <= mostLoadingWords &&
    loading.some((it) => begins(folded, it) || folded.endsWith(` ${it}`))
  )
}
