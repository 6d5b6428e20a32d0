import type { Paragraph } from '../paragraphs.ts'
import { withEnumerated } from './enumerations.ts'
import { countriesIn } from './foreign-countries.ts'
import { townIn } from './foreign-towns.ts'
import { countryPlace, type FoundName } from './found-name.ts'
import { isWhole, mayBegin, type Stretch, townSign } from './joined-signs.ts'

const longestOfTown = 9
const longestInHan = 5
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff
const isKatakana = (unit: number) => unit >= 0x30a0 && unit <= 0x30ff

/** Countries and towns in text without spaces, the longest name first; none is cut out of a longer one (マリ of マリア, 日本 of 日本銀行). */
export function joinedNames({ index, text }: Paragraph, languageCode: string): FoundName[] {
  const found: FoundName[] = []
  for (let start = 0; start < text.length; start += 1) {
    const match = longestAt(text, start, languageCode)
    if (!match) continue
    const { end, told } = match
    const name = text.slice(start, end)
    const mention = { paragraph: index, start, end }
    if (told) found.push({ name, key: name, written: name, mention, isCompanion: true, ...told })
    start = end - 1
  }
  return withEnumerated(found, text)
}

/** The longest known name that begins somewhere; nothing is told of one that is only a part of a longer one. */
function longestAt(text: string, start: number, languageCode: string): { end: number; told?: Told } | undefined {
  const { names, longestFrom } = countriesIn(languageCode, 'unspaced')
  const letter = text[start] ?? ''
  const ofTown = longestTownFrom(text, start, languageCode)
  const most = Math.min(text.length, start + Math.max(longestFrom.get(letter) ?? 0, ofTown))
  for (let end = most; end > start + 1; end -= 1) {
    const name = text.slice(start, end)
    const code = names.get(name)?.code
    const stretch = { text, start, end }
    if (code !== undefined) {
      return isWhole(stretch, languageCode) ? { end, told: { place: countryPlace(code), isSure: true } } : { end }
    }
    const town = end - start <= ofTown ? toldTown(stretch, languageCode) : undefined
    if (town) return { end, told: town }
  }
  return undefined
}

type Told = Pick<FoundName, 'place' | 'isSure'>

function longestTownFrom(text: string, start: number, languageCode: string): number {
  const letter = text.charCodeAt(start)
  if (isHan(letter)) return mayBegin(text, start, languageCode) ? longestInHan : 0
  return isKatakana(letter) && !isKatakana(text.charCodeAt(start - 1)) ? longestOfTown : 0
}

function toldTown(stretch: Stretch, languageCode: string): Told | undefined {
  const town = townIn(stretch.text.slice(stretch.start, stretch.end), languageCode, 'unspaced')
  if (!town || !isWhole(stretch, languageCode)) return undefined
  const sign = townSign(stretch, languageCode)
  if (sign === 'none') return undefined
  const { country: countryCode, geonamesId, isLarge } = town
  return { place: { placeKind: 'city', countryCode, geonamesId }, isSure: sign === 'sure' || isLarge }
}
