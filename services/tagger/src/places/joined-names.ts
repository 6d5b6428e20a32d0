import type { Paragraph } from '../paragraphs.ts'
import { countriesIn } from './foreign-countries.ts'
import { countryPlace, type FoundName } from './found-name.ts'

const katakana = /[\u30a0-\u30ff]/

/** Countries in text without spaces, the longest name first; one in katakana is not cut out of a longer word (マリ of マリア). */
export function joinedNames({ index, text }: Paragraph, languageCode: string): FoundName[] {
  const { codes, longestFrom } = countriesIn(languageCode, 'unspaced')
  const found: FoundName[] = []
  for (let start = 0; start < text.length; start += 1) {
    for (
      let end = Math.min(text.length, start + (longestFrom.get(text[start] ?? '') ?? 0));
      end > start + 1;
      end -= 1
    ) {
      const name = text.slice(start, end)
      const code = codes.get(name)
      if (code === undefined || cutsKatakana(text, start, end)) continue
      found.push({
        name,
        key: name,
        place: countryPlace(code),
        mention: { paragraph: index, start, end },
        isSure: true,
      })
      start = end - 1
      break
    }
  }
  return found
}

function cutsKatakana(text: string, start: number, end: number): boolean {
  const joins = (a: number, b: number) => katakana.test(text[a] ?? '') && katakana.test(text[b] ?? '')
  return joins(start - 1, start) || joins(end - 1, end)
}
