import { fold } from '../text.ts'
import { isCredit } from './credit.ts'
import { type Form, formOf, wordsIn } from './form.ts'
import { bylineIn, isDomain } from './names.ts'
import { isPromptLine } from './prompts.ts'
import { type RelativeTime, relativeTimeIn } from './relative-time.ts'
import type { TextLine } from './text-lines.ts'
import { type Phrases, phrases, says, wordSet } from './vocabulary.ts'
import { datesIn, type WrittenDate } from './written-dates.ts'

/** What a line may be besides text of the article. A line may be several: `Share` ends an article or stands in the middle of it. */
export type Role =
  | 'button'
  | 'prompt'
  | 'more'
  | 'related'
  | 'comments'
  | 'footer'
  | 'newsletter'
  | 'section'
  | 'kicker'
  | 'reading-time'
  | 'credit'
  | 'address'

/** A line with what can be told from it alone. */
export interface Line extends TextLine {
  folded: string
  words: number
  form: Form
  roles: ReadonlySet<Role>
  ago?: RelativeTime
  /** `Read more: Ferry to return`: the headline of another article, and what stands before it. */
  promo?: { label: string; headline: string }
  dates: WrittenDate[]
  byline?: string[]
}

const related = phrases((words) => words.related)
const more = phrases((words) => words.more)
const kickers = phrases((words) => words.kickers)

const newsletter = phrases((words) => words.newsletter)

const listed: [Role, Phrases][] = [
  ['button', phrases((words) => words.buttons)],
  ['related', related],
  ['comments', phrases((words) => words.comments)],
  ['footer', phrases((words) => words.footer)],
  ['section', phrases((words) => words.sections)],
  ['kicker', phrases((words) => words.kickers)],
]

const rights =
  /^(?:©|\(c\)|copyright)\s?(?:copyright\s)?\d{4}|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|diritti riservati|riproduzione riservata|direitos reservados|rechten voorbehouden|rättigheter förbehållna|rettigheder forbeholdes|rettigheter forbeholdt|oikeudet pidätetään)\.?$/i

const longestOpening = 100

const seen: [Role, (text: string) => boolean][] = [
  ['prompt', isPromptLine],
  ['credit', isCredit],
  ['reading-time', isReadingTime],
  ['footer', (text) => rights.test(text)],
  // However long the sentence is that begins so.
  ['newsletter', (text) => says(newsletter, fold(text).slice(0, longestOpening))],
  ['address', (text) => isDomain(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
]

/** Lines beyond this length are running text whatever they say. */
const longestSpecial = 400
const longestDated = 250

/** Reads all that a line says by itself. */
export function readLine(line: TextLine): Line {
  const { text, mark } = line
  const form = mark === 'heading' && text.length < longestSpecial ? 'short' : formOf(text)
  if (mark === 'rule' || text.length > longestSpecial)
    return { ...line, folded: '', words: wordsIn(text), form, roles: new Set(), dates: [] }
  const folded = fold(text)
  const ago = relativeTimeIn(text)
  const promo = promoIn(text)
  const byline = form === 'prose' ? undefined : bylineIn(text)
  return {
    ...line,
    ...{ folded, form, words: wordsIn(text), roles: rolesOf(text, folded) },
    ...{ dates: text.length <= longestDated ? datesIn(text) : [] },
    ...(ago && { ago }),
    ...(promo && { promo }),
    ...(byline && { byline }),
  }
}

const around: Role[] = ['button', 'newsletter', 'footer', 'section', 'comments']

/** A line such as `Home | News | Log in` is what all of its parts are. */
function rolesOf(text: string, folded: string): Set<Role> {
  const parts = text.split(/\s[|·•]\s/, 12).map(fold)
  const roles = listed.filter(([, phrase]) => says(phrase, folded)).map(([role]) => role)
  if (parts.length > 1) roles.push(...rolesOfParts(parts))
  roles.push(...seen.filter(([, is]) => is(text)).map(([role]) => role))
  // `Analysis` alone is a heading.
  if (says(more, folded) && !kickers.whole.has(folded)) roles.push('more')
  return new Set(roles)
}

const aMenu = 3

function rolesOfParts(parts: string[]): Role[] {
  const each = parts.map((part) =>
    listed.filter(([role, phrase]) => around.includes(role) && says(phrase, part)).map(([role]) => role),
  )
  const known = each.filter((roles) => roles.length > 0).length
  const isMenu = parts.length >= aMenu && known * 2 >= parts.length && parts.every((part) => wordsIn(part) <= aMenu)
  return known === parts.length || isMenu
    ? ['button', ...each.flat().filter((role) => role === 'newsletter' || role === 'footer')]
    : []
}

const readingWords = new Set([...wordSet((words) => words.readingTime)].flatMap((words) => words.split(' ')))

/** `5–7 minutes`, `Lesezeit: 3 Min.` */
function isReadingTime(text: string): boolean {
  const words = fold(text).split(' ')
  return words.length <= 6 && /\d/.test(text) && words.every((word) => /^\d+$/.test(word) || readingWords.has(word))
}

const longestPromo = 200

function promoIn(text: string): Line['promo'] {
  if (text.length > longestPromo) return undefined
  const [, label = '', headline = ''] = /^([\p{L}\s’']{3,40}?)\s?[:：|»›>→–-]\s?(\S.*)$/u.exec(text) ?? []
  const folded = fold(label)
  const isPromo = headline.includes(' ') && [more, kickers, related].some(({ whole }) => whole.has(folded))
  return isPromo ? { label, headline: headline.trim() } : undefined
}

/** Whether a line is running text or one sentence of it, and nothing that stands around articles. */
export function isText(line: Line): boolean {
  return line.form !== 'short' && line.mark !== 'rule' && !isNoise(line)
}

/** Whether a line is running text. */
export function isProse(line: Line): boolean {
  return line.form === 'prose' && !isNoise(line)
}

const noise: Role[] = ['button', 'prompt', 'credit', 'reading-time', 'newsletter', 'address']

/** Whether a line is never text of the article, wherever it stands. */
export function isNoise({ roles, ago, mark }: Line): boolean {
  return ago !== undefined || (mark !== 'heading' && noise.some((role) => roles.has(role)))
}
