import type { Paragraph } from '../paragraphs.ts'
import { countriesIn } from './foreign-countries.ts'
import { countryPlace, type FoundName } from './found-name.ts'

const katakana = /[\u30a0-\u30ff]/
/** In Japanese a name goes on in these; grammar is written in hiragana. */
const nameLetter = /[\p{Script=Han}\p{Script=Katakana}ー]/u

/** Countries in text without spaces, the longest name first; none is cut out of a longer one (マリ of マリア, 日本 of 日本銀行). */
export function joinedNames({ index, text }: Paragraph, languageCode: string): FoundName[] {
  const { codes, longestFrom } = countriesIn(languageCode, 'unspaced')
  const found: FoundName[] = []
  for (let start = 0; start < text.length; start += 1) {
    const most = Math.min(text.length, start + (longestFrom.get(text[start] ?? '') ?? 0))
    for (let end = most; end > start + 1; end -= 1) {
      const name = text.slice(start, end)
      const code = codes.get(name)
      if (code === undefined || isCut(text, start, end, languageCode)) continue
      const mention = { paragraph: index, start, end }
      found.push({ name, key: name, place: countryPlace(code), mention, isSure: true })
      start = end - 1
      break
    }
  }
  return found
}

function isCut(text: string, start: number, end: number, languageCode: string): boolean {
  if (languageCode === 'ja' && nameLetter.test(text[end] ?? '')) return true
  const joins = (a: number, b: number) => katakana.test(text[a] ?? '') && katakana.test(text[b] ?? '')
  return joins(start - 1, start) || joins(end - 1, end)
}
