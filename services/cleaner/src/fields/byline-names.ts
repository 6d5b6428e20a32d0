import { isDomain, isRoleLine } from '../saved-text/names.ts'
import { firstWord, opensWith, phrases } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { agencyNamed } from './agencies.ts'
import { clean } from './shown-text.ts'

const maxLength = 1_000
const maxNameLength = 60
const mostWords = 6
const maxNames = 20

const more =
  'recueilli par|veröffentlicht von|geschrieben von|verfasst von|published by|author name|publicado por|pubblicato da|redigido por|gepubliceerd door|publicerad av|julkaissut|opublikował'
const by = phrases((words) => `${words.by}|${words.labels.byline}|${more}`)
const firstWords = new Set([...by.whole].map(firstWord))
/** `Von` and `Di` are also how names begin, so a first and a last name must follow them. */
const ambiguous = new Set(['von', 'di', 'de', 'da', 'af', 'av', 'door', 'text', 'texto', 'tekst', 'teksti', 'texte'])

/** Nobody in particular. */
const nobody = new Set(
  `admin|administrator|webmaster|editor|editors|author|authors|staff|staff writer|staff writers|staff reporter|guest|guest author|guest writer|unknown|anonymous|
  null|undefined|none|n a|user|root|test|newsroom|web desk|redaktion|die redaktion|redaktion online|rédaction|la rédaction|redacción|la redacción|redazione|la redazione|
  redação|da redação|redactie|de redactie|redaktionen|redaksjonen|toimitus|redakcja|super user|administrateur|news|nachrichten|aktuelles|noticias|notícias|notizie|actualités|nyheter|uutiset`
    .split('|')
    .map(fold),
)

const credentials =
  /^(?:m\.?d|ph\.?d|m\.?s|r\.?d|m\.?p\.?h|j\.?d|esq|dvm|rn|r\.n|cpa|mba|mfa|msc|bsc|m\.?a|b\.?a|cfp|cfa|jr|sr|ii|iii|d\.?o|np|rdn|ldn|lcsw|psyd|dds|dmd|facp|faap|obe|mbe|kc|qc)\.?$/i

const between =
  /\s*[,;|]\s*|\s*\/\s+|\s+\/\s*|(?<!\b(?:prof|mag|dipl|ing|rev|hon|sen|gov|capt|dott|lic|\p{L}{1,2}))\.\s|\s(?=(?:&|and|und|et|y|e|og|och|en|oraz|ja)\s)/iu
const joiner = /^(?:&|and|und|et|y|e|og|och|en|oraz|ja)\s/i
/** Whoever is named behind it did not write the text. */
export const otherWork =
  /\b(?:review|fact.?check|edited|editing|photo|foto|illustrat|translat|geprüft|übersetz|redigiert|relu|traduit|fotograf|graphics?|video|image|picture|credit)/i
/** Opens what is no longer about who wrote it. */
const others =
  /[\s.,;|(–-]+(?:(?:medically |fact[- ]?)?(?:reviewed|checked|edited|illustrated|photographed|translated|updated|published|posted|last updated)\b|(?:photos?|photography|photographs|illustrations?|fotos?|video) (?:by|von|par|de)\b).*$/iu
const behind = /\s[|·•–—-]\s.*$/u
/** What a person works for, and where. */
const place = /(?<=\S \S+)\s(?:for|für|pour|in|aus|à|i|nel|en|of)\s\p{Lu}.*$/u

/** The names in what a page says of its author, each once, without lead-ins, addresses, roles and places. */
export function namesOf(written: string[], isPublisher: (name: string) => boolean): string[] {
  const lines = written.slice(0, maxNames).map((text) => clean(text.slice(0, maxLength)).replace(others, ''))
  const parts = lines.flatMap((line) => (isPublisher(line) ? [line] : split(line)))
  const names = distinct(parts.map(tidy).filter((name) => isName(name) && (!isDomain(name) || isPublisher(name))))
  const people = names.filter((name) => !isPublisher(name))
  const [first] = people
  const persons = people.filter((name) => name === first || !isRole(name))
  return [persons, people, names].find((each) => each.length > 0)?.slice(0, maxNames) ?? []
}

const lastNameFirst = /^(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}]*\.?)?)$/u

/** `Example, Ann` as one name; what else stands behind a comma, such as a degree or an agency, stays there. */
export function firstNameFirst(name: string): string {
  const [, last = '', first] = lastNameFirst.exec(name) ?? []
  const isOther = [first, last].some(
    (part) => part && (credentials.test(part) || agencyNamed(part) || isRoleLine(part)),
  )
  return first && !isOther ? `${first} ${last}` : name
}

const roles =
  /\b(?:director|ceo|cto|cfo|coo|cmo|founder|co-founder|president|professor|manager|representative|officer|expert|specialist|engineer|consultant|attorney|dietitian|nutritionist|executive|strategist)\b/i

function isRole(name: string): boolean {
  return roles.test(name) || isRoleLine(name)
}

/** What of a line is left behind the words that say somebody wrote it; undefined when it does not begin so. */
export function withoutLeadIn(line: string): string | undefined {
  const [first = ''] = /\p{L}+/u.exec(line.slice(0, 80)) ?? []
  if (!firstWords.has(first.toLowerCase())) return undefined
  const folded = fold(line.slice(0, 80))
  const count = opensWith(by, folded, 4)
  if (count === 0) return undefined
  const leadIn = new RegExp(String.raw`^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]+){${count}}(\s*[:：–-])?\s*`, 'u')
  const [whole = '', colon] = leadIn.exec(line) ?? []
  const rest = line.slice(whole.length)
  const mayBeName = count === 1 && ambiguous.has(folded.slice(0, folded.indexOf(' ')))
  return colon || rest === '' || !mayBeName || rest.includes(' ') ? rest : undefined
}

function split(text: string): string[] {
  const parts: string[] = []
  for (const part of text.split(between)) {
    const rest = part.replace(joiner, '')
    const before = parts.at(-1)
    const joins = before !== undefined && rest !== part && !rest.trim().includes(' ') && before.includes(' ')
    if (joins) parts[parts.length - 1] = `${before} ${part}`
    else parts.push(rest)
  }
  return parts
}

const allPosts =
  /^(?:zeige |view |see |voir |ver )?(?:alle |all |tous les |todas las |tutti )?(?:beiträge|artikel|posts|articles|stories|entradas|articoli)\s(?:von|by|from|de|par|di)\s/i

function tidy(part: string): string {
  const named = part.replace(allPosts, '')
  const name = withoutLeadIn(named) ?? named
  return name
    .replace(/\S+@\S*|@\w+/g, '')
    .replace(/\s*[([<][^()[\]<>]{0,80}[)\]>]\s*$/, '')
    .replace(behind, '')
    .replace(place, '')
    .replace(/^[^\p{L}\p{N}]+|[\s,;:|/–-]+$|(?<=\p{L}{3})\.$/gu, '')
}

/** Nor is an account or a company. */
const company = /\b(?:gmbh|ltd|llc|inc|co kg|pty|b\.v|s\.p\.a)\b|^\w*admin\w*$/i

function isName(text: string): boolean {
  const isShort = text.length > 1 && text.length <= maxNameLength && text.split(' ').length <= mostWords
  return (
    isShort &&
    /\p{L}/u.test(text) &&
    !company.test(text) &&
    !isAddress(text) &&
    !nobody.has(fold(text)) &&
    !credentials.test(text)
  )
}

/** Addresses, and what templates leave where a name should be. */
function isAddress(text: string): boolean {
  return (
    /:|^www\.|\.\w{2,4}\/|[{}<>$=]/i.test(text) ||
    (/^[a-z_]+\.[a-z_.]+$/.test(text) && !isDomain(text)) ||
    /^(?:[a-z_]+\.){2,}/.test(text)
  )
}

/** The first spelling of each that is not all in capitals, or else the first. */
function distinct(names: string[]): string[] {
  const same = Map.groupBy(names, (name) => fold(name).split(' ').toSorted().join(' '))
  return [...same.values()].map(
    (spellings) => spellings.find((name) => name !== name.toUpperCase()) ?? spellings[0] ?? '',
  )
}
