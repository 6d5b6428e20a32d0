import { fold } from '../text.ts'
import { begins, firstWord, items, languages } from './vocabulary.ts'

interface Prompt {
  opening: string
  /** One of them must follow. */
  needs: string[]
}

const all = Object.values(languages).flatMap(({ prompts }) => items(prompts).map(readPrompt))
const byFirstWord = Map.groupBy(all, ({ opening }) => firstWord(opening))

function readPrompt(item: string): Prompt {
  const [opening = '', needs] = item.split('+')
  return { opening: fold(opening), needs: needs ? needs.split(',').map(fold) : [] }
}

const longest = 320
/** Whoever goes on is telling something. */
const mostSentences = 2
/** An opening alone is weaker evidence. */
const longestAlone = 160

/** Articles hardly ever give an address to write to; what stands around them does. */
const mail = /\S@[\w-]{1,60}\.\w/

/** Whether a line asks the reader for something, at its beginning or at its end. */
export function isPromptLine(text: string): boolean {
  if (isPrompt(text)) return true
  const end = text.length <= longestAlone ? text.search(lastSentence) : -1
  return end > 0 && isPrompt(text.slice(end + 2))
}

const lastSentence = /[.!?] \p{Lu}[^.!?]{0,100}[.!?]?$/u

/** Whether a line or sentence asks the reader for something: to subscribe, to share, to accept, to read on elsewhere. */
export function isPrompt(text: string, folded = fold(text)): boolean {
  if (text.length > longest) return false
  if (text.length <= longestAlone && text.includes('@') && mail.test(text)) return true
  const candidates = byFirstWord.get(firstWord(folded)) ?? []
  if (!candidates.some(({ opening, needs }) => begins(folded, opening) && follows(folded, opening, needs))) return false
  return text.length <= longestAlone / 2 || folded.includes('cookie') || countSentences(text) <= mostSentences
}

function countSentences(text: string): number {
  return text.split(/[.!?]["”’']?\s(?=["“‘']?\p{Lu})/u).length
}

function follows(folded: string, opening: string, needs: string[]): boolean {
  if (needs.length === 0) return folded.length <= longestAlone || folded.includes('cookie')
  const rest = folded.slice(opening.length)
  return needs.some((need) => rest.includes(` ${need}`))
}
