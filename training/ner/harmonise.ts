import type { Span } from '../../bench/tagger/conll.ts'
import type { LabelledText } from '../../bench/tagger/plain-text.ts'
import { countries, nationalities } from './nations.ts'

/** What stands before a name without being of it. */
const titles = new Set(
  `the a an us u.s. uk former then new late acting mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president vice premier prime
  minister foreign finance defense defence chancellor senator sen sen. rep rep. representative congressman congresswoman gov gov. governor
  mayor king queen prince princess duke duchess emperor empress pope cardinal bishop archbishop saint sir lady lord dame baron count sheikh general gen gen.
  colonel col col. captain capt capt. major maj. lieutenant lt lt. sergeant sgt sgt. admiral commander judge justice secretary
  ambassador chairman chairwoman chief ceo coach director detective officer inspector superintendent speaker
  emeritus home environment health education interior justice nonpartisan outgoing incoming
  leader attorney aunt uncle father mother brother sister reverend rev. imam ayatollah
  alhaji hajia datuk shri smt hon hon. engr engr. barrister pastor evangelist comrade constable corporal brigadier superintendent
  supt insp insp. brig-gen maj-gen lt-gen dsp acp csp ssp headman akim councillor secretary-general vice-chancellor`.split(
    /\s+/,
  ),
)
const timeWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/i
/** What follows a name without being of it, when it has no capital. */
const kinds =
  /(?: (?:party|team|government|family|stations?|river|lines?|coast|region|movement|park|province|army|mansion|district|church|club|prison|legislature|company|service|temple|hall|county|camps?|magazine|reef|museum|forests?|hospital|house|bridge|area|forces|cabinet|state|embassy|bay|border|separatists|police|stadium|road|radio|website|valley|plantation|sea|peninsula|counties|choir|parliament|division|homeland|waterfalls|leagues?|stores|group|newspaper|city|village|town|island|islands|airport|tunnel|mountains|desert|basin|street|square|zone))+$/
const faiths =
  /^(?:muslims?|islam|islamic|christians?|christianity|catholics?|catholicism|protestants?|jews?|jewish|judaism|hindus?|buddhists?|sikhs?|sunnis?|shiites?|republicans?|democrats?|rohingya|orthodox|anglicans?)$/i

/**
 * The sets differ in what they take for a name: with its article or title ("the United States", "President Obama") or without, a
 * nationality for a place, a national team for an organisation, a weekday for a name. Here all become as news agencies' sets have
 * them; what is left of nothing is undefined.
 */
export function harmonise({ start, end, type }: Span, { text }: LabelledText): Span | undefined {
  const from = type === 'PER' ? behindTitles(text, start, end) : behindArticle(text, start, end)
  const written = text.slice(from, end).replace(/['’]s$/i, '')
  const name = type === 'PER' ? written.replace(/ (?:of|from|,) .*$/, '') : written.replace(kinds, '')
  if (type === 'PER' && !/\p{L}/u.test(name)) return undefined
  if (name === '' || /^[@#]/.test(name) || (/^\p{Ll}+$/u.test(name) && name.length < 4) || timeWords.test(name))
    return undefined
  return { start: from, end: from + name.length, type: typeOf(name, type) }
}

function typeOf(name: string, type: string): string {
  if (faiths.test(name) || nationalities.has(name.toLowerCase())) return 'MISC'
  return type === 'ORG' && countries.has(name.toLowerCase()) ? 'LOC' : type
}

function behindArticle(text: string, start: number, end: number): number {
  return /^the\s/.test(text.slice(start, end)) && start + 4 < end ? start + 4 : start
}

/** A title may be all there is: then nothing is left. */
function behindTitles(text: string, start: number, end: number): number {
  let from = start
  for (const word of text.slice(start, end).split(' ')) {
    if (!titles.has(word.toLowerCase())) break
    from += word.length + 1
  }
  return Math.min(from, end)
}
