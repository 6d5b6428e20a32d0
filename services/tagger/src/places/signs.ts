import type { Paragraph } from '../paragraphs.ts'
import type { Around } from './around.ts'
import { homes, isDoubtful, isPersonal, locatives, locativesBehind } from './gazetteer-languages.ts'
import type { KnownRun } from './known-runs.ts'
import type { Habits } from './stands-alone.ts'

/** Languages whose word for "in" also says "by" or "to", so that persons follow it. */
const looseIn = new Set(['ca', 'fr', 'it', 'ro'])
const longName = 5

/** Whether more than the look of a name says that it is a place. */
export function isSureOf(run: KnownRun, around: Around, { languageCode, writing }: Habits): boolean {
  if (run.isLocative || isSaidToBeThere(run, around, languageCode)) return true
  if (run.isWeak || !run.is.isLarge || isDoubtful(run.name, languageCode)) return false
  if (writing !== 'cased') return !run.is.isTown || run.is.isCapital
  return !around.first.isFirst || (!run.is.isTown && run.name.length > longName + (run.isInflected ? 1 : 0))
}

/** "Bogotá, 14 mar (EFE).-", "Berlin (dpa) -"; without an agency only what is in capitals, and is no side of a match. */
const agencyBehind = /^(?:, [\p{L}\p{N}., ]{1,40})? ?\([\p{L} ./&]{2,30}\) ?\.?(?:-{1,2}|[–—:])/u
const dashBehind = /^ ?(?:-{1,2}|[–—]) (?!\p{Lu}{2})/u
const reach = 80

/** Whether a name that opens one of the first paragraphs says where a report was sent from. */
export function isDateline({ start, end }: KnownRun, { index, text }: Paragraph): boolean {
  if (start !== 0 || (index !== 0 && index !== 1)) return false
  const [name, behind] = [text.slice(0, end), text.slice(end, end + reach)]
  return agencyBehind.test(behind) || (name === name.toUpperCase() && dashBehind.test(behind))
}

function isSaidToBeThere({ name, is }: KnownRun, { left, right }: Around, languageCode: string): boolean {
  if (right && locativesBehind[languageCode]?.includes(right.key)) return true
  const words = locatives[languageCode] ?? []
  if (!left || !words.includes(left.key)) return false
  if (!isPersonal(name)) return true
  const isHome = homes[languageCode]?.includes(is.place.countryCode ?? '') === true
  return !looseIn.has(languageCode) && (isHome || left.key === words[0])
}
