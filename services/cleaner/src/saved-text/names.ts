import { fold } from '../text.ts'
import { items, languages, opensWith, phrases, wordSet } from './vocabulary.ts'

const by = phrases((words) => words.by)
const roles = [...wordSet((words) => words.roles)]
const masthead = wordSet((words) => words.masthead)
const sections = wordSet((words) => words.sections)
const months = new Set(
  Object.values(languages).flatMap((words) =>
    items(words.months)
      .flatMap((each) => each.split(' '))
      .map(fold),
  ),
)
/** Small words within the names of people, and those that publishers have besides. */
const particles = wordsOf(
  'de|del|della|delle|degli|di|da|do|dos|das|des|du|van|von|vom|der|den|ten|ter|al|el|bin|ibn|la|le|zu|af|av',
)
const joiners = wordsOf('les|los|las|of|y|e|et|en|und|för|für|im|am|og|och|zum|zur|the|and|&|in|on|i|på|for')

function wordsOf(list: string): Set<string> {
  return new Set(list.split('|'))
}

const between = /\s*(?:[,;/]|\s(?:&|and|und|et|y|e|og|och|en|ja)\s)\s*/i
/** Behind one of these stands a place, a publisher or a date. */
const behindNames = /\s*[|·•]\s*|\s[–—-]\s/
const longestByline = 200
const mostWords = 5
const maxNames = 12

/** The names in a line that says by whom the article is; undefined for any other line. */
export function bylineIn(text: string): string[] | undefined {
  if (text.length > longestByline) return undefined
  const colon = /^([\p{L} ]{2,30}):\s*(\S.*)$/u.exec(text)
  if (colon?.[1] && by.whole.has(fold(colon[1]))) return namesIn(colon[2] ?? '')
  const count = opensWith(by, fold(text), 4)
  return count > 0 ? namesIn(text.split(' ').slice(count).join(' ')) : undefined
}

/** The names a text begins with, as far as it is a list of them; what somebody does for the publisher is none, and no place is. */
export function namesIn(text: string): string[] | undefined {
  const [list = ''] = text.split(behindNames, 1)
  const names: string[] = []
  for (const part of list.split(between, 2 * maxNames)) {
    const name = withoutPlace(part.trim().replace(leadIn, ''))
    const isOther = names.length > 0 && (!name.includes(' ') || isMasthead(name))
    if (isOther || !isName(name)) break
    names.push(name)
  }
  return names.length > 0 ? names.slice(0, maxNames) : undefined
}

const leadIn = /^(?:by|von|par|por|di|door|av|af)\s/i

/** `Ann Example in Leeds`: what follows the first small word that names do not have. */
function withoutPlace(name: string): string {
  const words = name.split(' ')
  const end = words.findIndex((word, index) => index >= 2 && /^\p{Ll}/u.test(word) && !isParticle(word))
  return end < 0 ? name : words.slice(0, end).join(' ')
}

/** Two words or more, each as names are written, none of them a role: a person. One alone may be an agency. */
function isName(part: string): boolean {
  const words = part.split(' ')
  if (words.length > mostWords || part.length < 2 || /[.!?:\d"“„]$/.test(part)) return false
  return isCapitalised(words) && !words.some(isRole) && !(words.length === 1 && sections.has(fold(part)))
}

/** Whether a line is a person's name and nothing else, as far as can be seen. */
export function isPerson(text: string): boolean {
  const words = text.split(' ')
  const looksSo = words.length >= 2 && words.length <= 4 && isName(text) && /^[\p{L}\p{M}'’. -]+$/u.test(text)
  return (
    looksSo && !words.some((word) => masthead.has(fold(word)) || months.has(fold(word)) || sections.has(fold(word)))
  )
}

/** Whether a line may be the name of a publisher: few words written as names are, or an address. */
export function isPublisherName(text: string): boolean {
  if (isDomain(text)) return true
  const words = text.split(' ')
  return (
    words.length <= 6 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    isCapitalised(words, true) &&
    !/^\d+[時时]|[!?:;,"“”]|\.$/.test(text)
  )
}

/** Whether a name has a word that newspapers have. */
export function isMasthead(text: string): boolean {
  return fold(text)
    .split(' ')
    .some(
      (word) =>
        masthead.has(word) ||
        /(?:zeitung|blatt|anzeiger|nachrichten|posten|bode|koerier|kurier|courant|gazette|tribune|standard|tidende|bladet|avisen|tidningen|krant|dagblad|sanomat|lehti)$/.test(
          word,
        ),
    )
}

const article = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|O|A|De|Het) \p{Lu}/u

/** Whether a name has a word, or an article before it, that those of persons and places do not have. */
export function isNamedAsPublisher(text: string): boolean {
  return isPublisherName(text) && (isMasthead(text) || article.test(text) || isDomain(text))
}

/** Whether a line is a word that newspapers are called and no more, as the entry of a menu is: `Mail`. */
export function isBareMasthead(text: string): boolean {
  return masthead.has(fold(text))
}

/** Whether a line is a host and no more: `www.example.com`. */
export function isDomain(text: string): boolean {
  if (/\.(?:jpe?g|png|gif|webp|svg|html?|pdf|php|aspx?|mp[34]|txt|js)$/i.test(text)) return false
  return text.length <= 100 && /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}[a-z]{2,24}$/i.test(text)
}

/** Whether a line says what somebody does, and is short. */
export function isRoleLine(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 6 && words.some(isRole) && !/[.!?]$/.test(text)
}

function isCapitalised(words: string[], joins = false): boolean {
  const named = words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word.replace(/^[(‘'“"]/, ''))).length
  const others = words.filter((word) => /^[\p{Ll}&]/u.test(word))
  const areSmall = others.every((word) => isParticle(word) || (joins && joiners.has(word)))
  return named >= 1 && named + others.length >= words.length && areSmall
}

/** `de`, `d'Altis`. */
function isParticle(word: string): boolean {
  return particles.has(word) || /^(?:d|l|dell|dall|sull|nell)[’']\p{Lu}/u.test(word)
}

function isRole(word: string): boolean {
  const folded = fold(word)
  return roles.some((role) => (role.length <= 5 ? folded === role : folded.startsWith(role)))
}
