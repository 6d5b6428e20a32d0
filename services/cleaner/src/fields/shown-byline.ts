import { closest, type PageElement, type PageNode } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { isPerson, isRoleLine, namesIn } from '../saved-text/names.ts'
import { fold } from '../text.ts'
import { otherWork, withoutLeadIn } from './byline-names.ts'
import { headlineElementOf, headlineOf } from './headline.ts'
import { isProse, type Line, linesAfter, linesIn, type Piece } from './lines.ts'
import { linesNear } from './lines-near.ts'
import { shownText } from './shown-text.ts'

const longestLink = 100
const mostLinks = 40
const mostBesideDate = 6
const mostBoxes = 10
const longestLabel = 100

/** The names near the headline that are said to be those of who wrote it: `By Ann Example`. */
export function bylinesSigned(page: ParsedPage): string[][] {
  return [...namesNear(page, signed), ...namesNear(page, underLabel)]
}

/** The names near the headline in elements or links that are called after authors. */
export function bylinesMarked(page: ParsedPage): string[][] {
  return namesNear(page, marked)
}

function namesNear(page: ParsedPage, read: (line: Line, before: Line | undefined) => string[] | undefined): string[][] {
  const { after, before } = linesNear(page)
  return [after, before].flatMap((lines) =>
    lines.flatMap((line, index) => {
      const names = read(line, lines[index - 1])
      return names ? [names] : []
    }),
  )
}

const date = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bmin(?:ute)?s?\b/i
const longestDate = 60

/** The person who has a line near the headline next to one with a date, and a picture that is called after them. */
export function bylinesBesideDate(page: ParsedPage): string[][] {
  const after = headlineElementOf(page) ? linesNear(page).after : []
  const headline = fold(headlineOf(page)?.value ?? '')
  const near = after.filter((line) => !isProse(line)).slice(0, mostBesideDate)
  const isDated = (line: Line | undefined) => line && line.text.length <= longestDate && date.test(line.text)
  return near.flatMap(({ text }, index) => {
    const [name = ''] = text.split(/\s(?:[|·•–—-]|in)\s/, 1)
    const isNext = [near[index - 1], near[index], near[index + 1]].some(isDated)
    return isNext && isPersonHere(name) && !headline.includes(fold(name)) && hasPicture(page, name) ? [[name]] : []
  })
}

function hasPicture({ tree }: ParsedPage, name: string): boolean {
  return tree.named('img').some(({ attributes }) => attributes.get('alt')?.includes(name))
}

const labels =
  /^\s*(?:written by|authors?|about the authors?|autor(?:in)?|über de[nr]|verfasst von|auteur|escrito por|écrit par|scritto da|geschreven door|skrevet af|skrevet av|skriven av)\b/i
const labelled = ['p', 'div', 'span', 'strong', 'b', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'li']
const nextLines = { lines: 2, prose: 1 }

/** The person in the box that says who wrote it, wherever it stands. */
export function bylinesAtFoot({ tree }: ParsedPage): string[][] {
  const boxes = tree.named(...labelled).filter(({ children }) => isLabel(children[0]))
  for (const box of boxes.slice(0, mostBoxes)) {
    const names = namesInBox(box).filter(isPersonHere)
    if (names.length > 0) return [names]
  }
  return []
}

function isLabel(node: PageNode | undefined): boolean {
  return typeof node === 'string' && node.length <= longestLabel && labels.test(node)
}

function namesInBox(box: PageElement): string[] {
  const [line] = linesIn(box, nextLines)
  if (!line) return []
  const names = signed(line)
  if (names || withoutLeadIn(line.text) !== '') return names ?? []
  return linesAfter(box, nextLines)
    .flatMap((next) => underLabel(next, line) ?? [])
    .slice(0, 1)
}

/** The only name that links to the pages of authors have. */
export function bylinesLinked({ tree }: ParsedPage): string[][] {
  const links = tree.named('a').filter(leadsToAuthor).slice(0, mostLinks)
  const names = links.filter(({ parent }) => !parent || !otherWork.test(shownText(parent).slice(0, longestLink)))
  const persons = names.flatMap((link) => namesIn(shownText(link)) ?? []).filter(isPersonHere)
  const distinct = new Map(persons.map((name) => [fold(name), name]))
  return distinct.size === 1 ? [[...distinct.values()]] : []
}

/** `Von` and a name, at the beginning of the line or of a part of it. */
function signed({ text, pieces }: Line): string[] | undefined {
  for (const [index, piece] of pieces.entries()) {
    const rest = leftBehindLeadIn(piece.text)
    if (rest === undefined || (index > 0 && otherWork.test(text.slice(0, text.indexOf(piece.text))))) continue
    const names = namesBehind(rest, pieces.slice(index + 1))
    if (names) return names
  }
  return undefined
}

function namesBehind(rest: string, pieces: Piece[]): string[] | undefined {
  if (rest === '') return namesFrom(pieces)
  const names = namesIn(rest) ?? deskIn(rest)
  return names && [...names, ...moreNames(rest, pieces)]
}

/** `14:07 | Von` */
function leftBehindLeadIn(text: string): string | undefined {
  const cut = Math.max(text.lastIndexOf(' | '), text.lastIndexOf(' · '), text.lastIndexOf(' • '))
  return withoutLeadIn(text) ?? (cut < 0 ? undefined : withoutLeadIn(text.slice(cut + 3)))
}

/** `By` has a line of its own. */
function underLabel({ text }: Line, before: Line | undefined): string[] | undefined {
  return before && withoutLeadIn(before.text) === '' ? someOf(markedNames(text)) : undefined
}

/** An element or a link says that a name stands in it. */
function marked({ text: line, pieces }: Line): string[] | undefined {
  if (otherWork.test(line)) return undefined
  const names = pieces.flatMap(({ text, element }) => (isMarked(element) ? markedNames(text) : []))
  return someOf(names)
}

function someOf(names: string[]): string[] | undefined {
  return names.length > 0 ? names : undefined
}

/** How a heading or a button begins that is written as names are. */
const openings = new Set(
  `zum|zur|zu|diese|dieser|alle|die|das|der|the|this|in|on|all|more|mehr|best|quick|read|see|published|posted|about|über|neue|new|top|join|follow|view|show|get|our|your|
  veröffentlicht|geschrieben|aktuelle|tous|toutes|todos|todas|tutti|voir|ver|lire|leer|leggi`
    .split('|')
    .map(fold),
)

function isPersonHere(name: string): boolean {
  return isPerson(name) && !openings.has(fold(name).split(' ', 1)[0] ?? '')
}

function markedNames(text: string): string[] {
  const persons = (namesIn(text) ?? []).filter(isPersonHere)
  return persons.length > 0 ? persons : (deskIn(text) ?? [])
}

const joiner = /^(?:[,;&/·|]|and|und|et|y|e|og|och|en|oraz|ja)$/i

/** The names of successive pieces, as long as each is joined to the next. */
function namesFrom(pieces: Piece[]): string[] | undefined {
  const [first, ...others] = pieces
  const names = first && (namesIn(first.text) ?? deskIn(first.text))
  return names && [...names, ...moreNames(first.text, others)]
}

function moreNames(before: string, pieces: Piece[]): string[] {
  const [first, second] = pieces
  if (!first) return []
  if (joiner.test(first.text) && second) return (namesFrom(pieces.slice(1)) ?? []).filter(isPersonHere)
  return /(?:[,;&]|\s(?:and|und|et|y|e|og|och|en))$/i.test(before) ? (namesFrom(pieces) ?? []).filter(isPersonHere) : []
}

const mostWordsOfDesk = 4

/** `Example Staff`, where a person is expected. */
function deskIn(text: string): string[] | undefined {
  const [name = ''] = text.split(/\s[|·•–—-]\s|,\s/, 1)
  const words = name.split(' ')
  const isNamed = words.length >= 2 && words.length <= mostWordsOfDesk && words.every((word) => /^\p{Lu}/u.test(word))
  return isNamed && isRoleLine(name) ? [name] : undefined
}

const authorClass = /author|byline|auteur|autor(?!i[sz])|verfasser|writer|forfatter|signature|firma\b|redakteur/i
const otherClass =
  /image|img|avatar|photo|picture|bio|desc|social|title|position|role|job|date|time|email|follow|count|headline|share|comment/i
const reach = 4

function isMarked(element: PageElement): boolean {
  let level = 0
  const found = closest(element, (each) => {
    level += 1
    return (
      level > reach || leadsToAuthor(each) || isAuthorClass(each) || otherClass.test(each.attributes.get('class') ?? '')
    )
  })
  return found !== undefined && level <= reach && (leadsToAuthor(found) || isAuthorClass(found))
}

function isAuthorClass({ attributes }: PageElement): boolean {
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300).split(' ')
  return words.some((word) => authorClass.test(word) && !otherClass.test(word))
}

const authorPath =
  /\/(?:authors?|autore[sn]?|autori?|autorzy|auteurs?|people|person|profiles?|staff|team|contributors?|producers|writers?|journalists?|columnists?|reporters?|byline|profil|forfattere?|skribent(?:er)?|redaktion|autorky?)\/[^/?#]/i

function leadsToAuthor(element: PageElement): boolean {
  if (element.name !== 'a') return false
  const rel = element.attributes.get('rel')
  const href = element.attributes.get('href') ?? ''
  return (rel !== undefined && /\bauthor\b/i.test(rel)) || authorPath.test(href.slice(0, 300))
}
