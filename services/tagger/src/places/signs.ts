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

function isSaidToBeThere({ name, is }: KnownRun, { left, right }: Around, languageCode: string): boolean {
  if (right && locativesBehind[languageCode]?.includes(right.key)) return true
  const words = locatives[languageCode] ?? []
  if (!left || !words.includes(left.key)) return false
  if (!isPersonal(name)) return true
  const isHome = homes[languageCode]?.includes(is.place.countryCode ?? '') === true
  return !looseIn.has(languageCode) && (isHome || left.key === words[0])
}
