import { isNode, list, strings } from '../json-ld.ts'
import { closest, findIn, type PageElement, wordsOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { firstNameFirst, withoutLeadIn } from './byline-names.ts'
import { linksWithRel } from './links-with-rel.ts'
import { bylinesAtFoot, bylinesBesideDate, bylinesLinked, bylinesMarked, bylinesSigned } from './shown-byline.ts'
import { shownText } from './shown-text.ts'

/** Finds what one source says, as lines of one or more names each. */
interface BylineSource {
  find(page: ParsedPage): string[][]
  /** The less sure are not asked where surer ones name somebody. */
  unless?(sources: string[]): boolean
}

const isSigned = (sources: string[]) => sources.some((source) => source !== 'publisher')
const isNamed = (sources: string[]) => sources.length > 0

/** By name, in the order in which they are believed. */
export const bylineSources = new Map<string, BylineSource>([
  ['json-ld', { find: fromJsonLd }],
  ['meta', { find: fromMeta }],
  ['microdata', { find: fromMicrodata }],
  ['rel-author', { find: fromRelAuthor }],
  ['signed', { find: bylinesSigned }],
  ['marked', { find: bylinesMarked, unless: isSigned }],
  ['beside-date', { find: bylinesBesideDate, unless: isSigned }],
  ['foot', { find: bylinesAtFoot, unless: isSigned }],
  ['link', { find: bylinesLinked, unless: isNamed }],
])

const metaNames = [
  ...['author', 'article:author', 'og:article:author', 'article:author:name', 'authors', 'byl'],
  ...['parsely-author', 'sailthru.author'],
]

/** Libraries put the last name first. */
const libraryNames = ['dc.creator', 'dcterms.creator', 'citation_author']

function fromJsonLd({ jsonLd }: ParsedPage): string[][] {
  const namesOf = (author: unknown) => (isNode(author) ? strings(author.name).map(firstNameFirst) : strings(author))
  return jsonLd.works.map((work) => list(work.author).map(jsonLd.resolve).flatMap(namesOf))
}

function fromMeta({ meta }: ParsedPage): string[][] {
  const inLibraries = libraryNames.map((name) => meta(name).map(firstNameFirst))
  return [...metaNames.map((name) => meta(name)), ...inLibraries, ...labelledPairs(meta)]
}

/** `twitter:label1` says what `twitter:data1` is. */
function labelledPairs(meta: ParsedPage['meta']): string[][] {
  return [1, 2].flatMap((number) => {
    const [label = ''] = meta(`twitter:label${number}`)
    return withoutLeadIn(label) === '' ? [meta(`twitter:data${number}`)] : []
  })
}

function fromMicrodata({ tree }: ParsedPage): string[][] {
  return [besideFirst(tree.withItemprop('author')).map(nameIn)]
}

function nameIn(author: PageElement): string {
  return shownText(findIn(author, (part) => wordsOf(part, 'itemprop').includes('name')) ?? author)
}

function fromRelAuthor(page: ParsedPage): string[][] {
  return [besideFirst(linksWithRel(page, /\bauthor\b/i)).map((link) => shownText(link))]
}

const reach = 3
const wide = new Set(['html', 'body', 'main', 'article'])

/** Authors further away are those of comments and of other articles. */
function besideFirst(elements: PageElement[]): PageElement[] {
  let around = elements[0]
  for (let level = 0; level < reach && around?.parent && !wide.has(around.parent.name); level += 1)
    around = around.parent
  return elements.filter((element) => closest(element, (each) => each === around) !== undefined)
}
