import type { Paragraph } from '../paragraphs.ts'
import { countriesIn } from './foreign-countries.ts'
import { townIn } from './foreign-towns.ts'
import { countryPlace, type FoundName } from './found-name.ts'
import { locatives, type Writing } from './gazetteer-languages.ts'
import { type PlacedWord, placedWords } from './gazetteer-words.ts'

/** The words of a name and those on either side. */
interface Around {
  before: PlacedWord | undefined
  first: PlacedWord
  after: PlacedWord | undefined
}

interface Known {
  place: FoundName['place']
  /** Sure by itself where its capital is no accident. */
  isLarge: boolean
  isTown: boolean
}

/** Before the name of a country they make it another's: New Mexico, Nueva Guinea. */
const renaming = new Set(
  'new nueva nuevo nouvelle nouveau neu neue neues nova novo nuova nuovo ny nya nye nieuw nieuwe uusi nowa nowy nová nový nové новая новый нова san santa santo são saint sainte st'.split(
    ' ',
  ),
)
/** Before the name of a town they make it a club or a word. */
const articles = new Set('el il le la lo los las les der die das o al del dell den det het the'.split(' '))
/** Languages that write all nouns with capitals, so that these do not tell where a name begins. */
const allNouns = new Set(['de'])
/** Behind a Korean noun. */
const particle = /(?:에서|에게|으로|부터|까지|은|는|이|가|을|를|의|에|와|과|로|도)$/
/** "And" is written together with what follows. */
const arabicAnd = 'و'
const mostWords = 4
const longName = 5

/** Countries and towns in a paragraph that is written with spaces; words in small letters are added to `lower`. */
export function spacedNames(
  paragraph: Paragraph,
  languageCode: string,
  writing: Writing,
  lower: Set<string>,
): FoundName[] {
  const words = placedWords(paragraph.text)
  const found: FoundName[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as PlacedWord
    if (writing === 'cased' && !word.isCapital) lower.add(word.key)
    const match =
      writing === 'cased' && !word.isCapital ? undefined : matchAt(words, at, paragraph, languageCode, writing)
    if (match?.found) found.push(match.found)
    at += match?.count ?? 1
  }
  return found
}

/** The longest known name that begins with a word; without `found` where it is only a part of a longer one. */
function matchAt(
  words: PlacedWord[],
  at: number,
  { index, text }: Paragraph,
  languageCode: string,
  writing: Writing,
): { count: number; found?: FoundName } | undefined {
  const first = words[at] as PlacedWord
  const match = longestKnown(words, at, languageCode, writing)
  if (!match) return undefined
  const { count, start, end, name, is } = match
  const mention = { paragraph: index, start, end }
  const found = { name: text.slice(start, end), key: name, place: is.place, mention, isSure: true }
  if (writing !== 'cased') return { count, found }
  const around = { before: words[at - 1], first, after: words[at + count] }
  if (!standsAlone(around, is, languageCode)) return { count }
  return { count, found: { ...found, isSure: isSureOf(is, name, around, languageCode) } }
}

interface KnownRun {
  count: number
  start: number
  end: number
  name: string
  is: Known
}

function longestKnown(words: PlacedWord[], at: number, languageCode: string, writing: Writing): KnownRun | undefined {
  const first = words[at] as PlacedWord
  for (let count = runOf(words, at); count > 0; count -= 1) {
    const run = words.slice(at, at + count)
    const name = run.map((word) => word.key).join(' ')
    const mayBeTown = count === 1 || writing !== 'cased' || run.at(-1)?.isCapital === true
    const is = known(name, languageCode, writing, mayBeTown)
    if (is) return { count, start: first.start, end: run.at(-1)?.end ?? first.end, name, is }
  }
  const stem = writing === 'particles' ? first.key.replace(particle, '') : first.key
  const is = stem === first.key ? undefined : known(stem, languageCode, writing)
  if (is) return { count: 1, start: first.start, end: first.start + stem.length, name: stem, is }
  if (languageCode !== 'ar' || !first.key.startsWith(arabicAnd)) return undefined
  const name = first.key.slice(arabicAnd.length)
  const bare = known(name, languageCode, writing)
  return bare && { count: 1, start: first.start + arabicAnd.length, end: first.end, name, is: bare }
}

/** How many words follow each other with nothing but a space between. */
function runOf(words: PlacedWord[], at: number): number {
  let count = 1
  while (count < mostWords && words[at + count]?.isJoined) count += 1
  return count
}

function known(name: string, languageCode: string, writing: Writing, mayBeTown = true): Known | undefined {
  const code = countriesIn(languageCode, writing).codes.get(name)
  if (code !== undefined) return { place: countryPlace(code), isLarge: true, isTown: false }
  const town = mayBeTown ? townIn(name, languageCode, writing) : undefined
  if (!town) return undefined
  const { country: countryCode, geonamesId, isLarge } = town
  return { place: { placeKind: 'city', countryCode, geonamesId }, isLarge, isTown: true }
}

/** Not a part of a longer name: `Air France`, `Nueva Guinea`, `Paris Hilton`, `el Barcelona`. */
function standsAlone({ before, first, after }: Around, { isTown }: Known, languageCode: string): boolean {
  const left = first.isJoined ? before : undefined
  if (left && (renaming.has(left.key) || (isTown && articles.has(left.key)))) return false
  const isBeforeName = after?.isJoined === true && after.isCapital
  if (allNouns.has(languageCode)) return !(isTown && isBeforeName)
  const isAfterName = left?.isCapital === true && !left.isFirst
  return !isAfterName && !isBeforeName
}

function isSureOf({ isLarge, isTown }: Known, name: string, { before, first }: Around, languageCode: string): boolean {
  if (first.isJoined && before && locatives[languageCode]?.includes(before.key)) return true
  return isLarge && (!first.isFirst || (!isTown && name.length > longName))
}
