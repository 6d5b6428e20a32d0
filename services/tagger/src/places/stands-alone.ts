import type { Around } from './around.ts'
import { locatives, namingWords, type Writing } from './gazetteer-languages.ts'
import type { PlacedWord } from './gazetteer-words.ts'
import type { KnownRun } from './known-runs.ts'

/** The language and script of a text, and the words that it writes in small letters. */
export interface Habits {
  languageCode: string
  writing: Writing
  lower: ReadonlySet<string>
}

const list = (words: string) => new Set(words.split(' '))

/** Before the name of a country they make it another's: New Mexico, Nueva Guinea. */
const renaming = list(
  'new nueva nuevo nouvelle nouveau neu neue neues nova novo nuova nuovo ny nya nye nieuw nieuwe uusi nowa nowy nová nový nové новая новый нова san santa santo são saint sainte st',
)
/** Before the name of a town they make it a club or a word: "against" as well as articles. */
const clubWords = list(
  'gegen contre contra contro tegen mot mod przeciwko proti против проти împotriva el il le la lo los las les der die das o al del dell den det het the',
)
const clubWordsOf: Readonly<Record<string, ReadonlySet<string>>> = { hu: list('a az') }
/** Between the names of a person. */
const ofPersons = list('van von de da di del af av')
/** Languages that write all nouns with capitals, so that these do not tell where a name begins. */
const allNouns = new Set(['de'])
/** Languages that write syllables apart, so that one between capitals is of a person's name, and several are no accident. */
const syllables = new Set(['vi'])
/** Nouns that only say what sort of place a town is. */
const sortsOfTown = /(?:stadt|dorf|raum|metropole|region|bezirk)$/
const longOpener = 3

/** Not a part of a longer name: `Air France`, `Nueva Guinea`, `Paris Hilton`, `el Barcelona`, `Legia Warszawa`, `Hans van Utrecht`. */
export function standsAlone(around: Around, run: KnownRun, habits: Habits): boolean {
  const { left } = around
  if (left && namingWords[habits.languageCode]?.includes(left.key)) return false
  if (habits.writing !== 'cased') return true
  if (run.isLocative) return !run.is.isTown || !isShort(left)
  if (left && isRenamed(left, run, habits.languageCode)) return false
  return run.is.isTown ? isTownAlone(around, habits) : isCountryAlone(around, run, habits.languageCode)
}

function isRenamed({ key }: PlacedWord, { is }: KnownRun, languageCode: string): boolean {
  if (renaming.has(key)) return true
  if (!is.isTown || locatives[languageCode]?.includes(key)) return false
  return clubWords.has(key) || clubWordsOf[languageCode]?.has(key) === true
}

function isTownAlone({ left, further, right }: Around, habits: Habits): boolean {
  if (isShort(left)) return false
  const isIn = left !== undefined && left.key === locatives[habits.languageCode]?.[0]
  if (right?.isCapital && !(allNouns.has(habits.languageCode) && isIn)) return false
  if (left && ofPersons.has(left.key) && further?.isCapital && !further.isFirst) return false
  if (!left?.isCapital) return true
  if (left.isFirst) return isOpener(left, habits)
  return allNouns.has(habits.languageCode) && sortsOfTown.test(left.key)
}

function isCountryAlone({ left, right }: Around, { count }: KnownRun, languageCode: string): boolean {
  if (allNouns.has(languageCode) || (syllables.has(languageCode) && count > 1)) return true
  return !right?.isCapital && (!left?.isCapital || (left.isFirst && !syllables.has(languageCode)))
}

/** "FC", "TSG". */
function isShort(word: PlacedWord | undefined): boolean {
  return word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase()
}

/** Does a word with a capital only open the sentence? */
function isOpener({ key }: PlacedWord, { languageCode, lower }: Habits): boolean {
  return key.length <= longOpener || lower.has(key) || locatives[languageCode]?.includes(key) === true
}
