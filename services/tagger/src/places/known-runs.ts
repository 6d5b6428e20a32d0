import { type BaseForm, baseForms } from './base-forms.ts'
import { countriesIn } from './foreign-countries.ts'
import { townIn } from './foreign-towns.ts'
import { countryPlace, type FoundName } from './found-name.ts'
import type { Writing } from './gazetteer-languages.ts'
import type { PlacedWord } from './gazetteer-words.ts'

/** A place by its name. `isLarge`: a country, or a town sure by itself where its capital is no accident. */
export interface Known {
  place: FoundName['place']
  isLarge: boolean
  isTown: boolean
  isCapital: boolean
  written?: string | undefined
}

/** Words that are the name of a place or a form of it; `start` and `end` leave out what is written together with it. */
export interface KnownRun {
  count: number
  start: number
  end: number
  name: string
  is: Known
  isInflected: boolean
  isLocative: boolean
  isWeak: boolean
}

const mostWords = 5
const exact = { isInflected: false, isLocative: false, isWeak: false }

/** The longest name, as it is or in another form, that begins with a word. */
export function longestKnown(
  words: PlacedWord[],
  at: number,
  languageCode: string,
  writing: Writing,
): KnownRun | undefined {
  const first = words[at] as PlacedWord
  for (let count = runOf(words, at); count > 0; count -= 1) {
    const run = words.slice(at, at + count)
    const name = run.map((word) => word.key).join(' ')
    const mayBeTown = count === 1 || writing !== 'cased' || run.at(-1)?.isCapital === true
    const is = known(name, languageCode, writing, mayBeTown)
    if (is) return { count, start: first.start, end: run.at(-1)?.end ?? first.end, name, is, ...exact }
  }
  const forms = baseForms(first.key, first.text, languageCode)
  return severalInflected(words, at, forms, languageCode, writing) ?? inflected(first, forms, languageCode, writing)
}

/** How many words follow each other with nothing but a space between. */
function runOf(words: PlacedWord[], at: number): number {
  let count = 1
  while (count < mostWords && (words[at + count]?.isJoined || words[at + count]?.isElided)) count += 1
  return count
}

function known(name: string, languageCode: string, writing: Writing, mayBeTown = true): Known | undefined {
  const country = countriesIn(languageCode, writing).names.get(name)
  if (country)
    return {
      place: countryPlace(country.code),
      isLarge: true,
      isTown: false,
      isCapital: false,
      written: country.written,
    }
  const town = mayBeTown ? townIn(name, languageCode, writing) : undefined
  if (!town) return undefined
  const { country: countryCode, geonamesId, isLarge, isCapital } = town
  return { place: { placeKind: 'city', countryCode, geonamesId }, isLarge, isTown: true, isCapital }
}

function inflected(word: PlacedWord, forms: BaseForm[], languageCode: string, writing: Writing): KnownRun | undefined {
  for (const { base, isLocative, isWeak, cut } of forms) {
    const is = known(base, languageCode, writing)
    if (!is) continue
    const [start, end] = [word.start + cut[0], word.end - (writing === 'cased' && !isOwn(word) ? 0 : cut[1])]
    return {
      count: 1,
      start,
      end,
      name: base,
      is,
      isInflected: start === word.start && end === word.end,
      isLocative,
      isWeak,
    }
  }
  return undefined
}

/** Is an ending parted from the name by an apostrophe? */
function isOwn({ text }: PlacedWord): boolean {
  return /['’]\p{Ll}+$/u.test(text)
}

/** Names of countries in several words of which each may have an ending. */
function severalInflected(
  words: PlacedWord[],
  at: number,
  forms: BaseForm[],
  languageCode: string,
  writing: Writing,
): KnownRun | undefined {
  const { names, severalFrom } = countriesIn(languageCode, writing)
  const first = words[at] as PlacedWord
  const firsts = [{ base: first.key, cut: [0, 0] as const, isLocative: false }, ...forms]
  for (const { base, cut, isLocative } of firsts) {
    const several = severalFrom.get(base)?.find((name) => isRun(words, at, name, languageCode))
    const name = several?.join(' ') ?? ''
    const country = names.get(name)
    if (!several || !country) continue
    const is = {
      place: countryPlace(country.code),
      isLarge: true,
      isTown: false,
      isCapital: false,
      written: country.written,
    }
    const last = words[at + several.length - 1] ?? first
    const isInflected = cut[0] === 0
    return {
      count: several.length,
      start: first.start + cut[0],
      end: last.end,
      name,
      is,
      isInflected,
      isLocative,
      isWeak: false,
    }
  }
  return undefined
}

function isRun(words: PlacedWord[], at: number, name: readonly string[], languageCode: string): boolean {
  return name.every((part, index) => {
    const word = words[at + index]
    if (index === 0) return true
    if (!word?.isJoined) return false
    return word.key === part || baseForms(word.key, word.text, languageCode).some(({ base }) => base === part)
  })
}
