import { type BaseForm, baseForms } from './base-forms.ts'
import { type CountryName, countriesIn } from './foreign-countries.ts'
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
  const maySeveral = countriesIn(languageCode, writing).severalFrom.has(first.key)
  const names = namesFrom(words, at, maySeveral ? 'country' : writing)
  for (let count = names.length; count > 0; count -= 1) {
    const name = names[count - 1] ?? ''
    const last = words[at + count - 1] ?? first
    const is = known(name, languageCode, writing, count === 1 || writing !== 'cased' || last.isCapital)
    const run = is && { count, start: first.start, end: last.end, name, is, ...exact }
    if (run) return (count === 1 && plainer(run, first, languageCode, writing)) || run
  }
  const forms = baseForms(first.key, first.text, languageCode)
  return severalInflected(words, at, forms, languageCode, writing) ?? inflected(first, forms, languageCode, writing)
}

/** Lists of towns have some forms as names ("Москве"): the same town's name that one may be a form of, where it is no shorter. */
function plainer(
  { name, is }: KnownRun,
  word: PlacedWord,
  languageCode: string,
  writing: Writing,
): KnownRun | undefined {
  if (!is.isTown) return undefined
  const forms = baseForms(word.key, word.text, languageCode).filter(({ base }) => base.length >= name.length)
  const run = inflected(word, forms, languageCode, writing)
  return run?.is.place.geonamesId === is.place.geonamesId ? run : undefined
}

/** One word, two, and so on, as far as nothing but a space is between and a name may go on. */
function namesFrom(words: PlacedWord[], at: number, of: Writing | 'country'): string[] {
  const names = [words[at]?.key ?? '']
  for (let next = at + 1; next < at + mostWords; next += 1) {
    const word = words[next]
    if (!word || !(word.isJoined || word.isElided)) break
    if (of !== 'country' && !(of === 'cased' ? goesOn(word, words[next + 1]) : next === at + 1)) break
    names.push(`${names.at(-1)} ${word.key}`)
  }
  return names
}

/** "York" of "New York", "am" of "Frankfurt am Main". */
function goesOn(word: PlacedWord, next: PlacedWord | undefined): boolean {
  return word.isCapital || (next?.isJoined === true && next.isCapital)
}

function known(name: string, languageCode: string, writing: Writing, mayBeTown = true): Known | undefined {
  const country = countriesIn(languageCode, writing).names.get(name)
  if (country) return knownCountry(country)
  const town = mayBeTown ? townIn(name, languageCode, writing) : undefined
  if (!town) return undefined
  const { country: countryCode, geonamesId, isLarge, isCapital } = town
  return { place: { placeKind: 'city', countryCode, geonamesId }, isLarge, isTown: true, isCapital }
}

function knownCountry({ code, written }: CountryName): Known {
  return { place: countryPlace(code), isLarge: true, isTown: false, isCapital: false, written }
}

function inflected(word: PlacedWord, forms: BaseForm[], languageCode: string, writing: Writing): KnownRun | undefined {
  for (const { base, isLocative, isWeak, cut } of forms) {
    const is = known(base, languageCode, writing)
    if (!is) continue
    const [before, behind] = mayCut(word, writing) ? cut : [0, 0]
    const [start, end] = [word.start + before, word.end - behind]
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

/** Is the rest of a word, without its ending, the name? In languages with cases it is not, but for endings behind an apostrophe. */
function mayCut({ text, key }: PlacedWord, writing: Writing): boolean {
  return key.length === text.length && (writing !== 'cased' || /['’]\p{Ll}+$/u.test(text))
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
    const last = words[at + several.length - 1] ?? first
    return {
      count: several.length,
      start: first.start + cut[0],
      end: last.end,
      name,
      is: knownCountry(country),
      isInflected: cut[0] === 0,
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
