import type { Field } from '../choose.ts'
import type { PageElement } from '../dom.ts'
import { isNode, list, strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold, oneLine } from '../text.ts'

/** One candidate is all the names that one source gives. */
export const bylineField: Field<string[], string[]> = {
  finders: { 'json-ld': fromJsonLd, meta: fromMeta, microdata: fromMicrodata, 'rel-author': fromRelAuthor },
  read: namesIn,
  agree: (a, b) => inOrder(a) === inOrder(b),
}

function fromJsonLd({ jsonLd }: ParsedPage): string[][] {
  const namesOf = (author: unknown) => strings(isNode(author) ? author.name : author)
  return jsonLd.articles.map((article) => list(article.author).map(jsonLd.resolve).flatMap(namesOf))
}

function fromMeta({ meta }: ParsedPage): string[][] {
  return ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'].map((name) =>
    meta(name),
  )
}

function fromMicrodata({ document }: ParsedPage): string[][] {
  const authors = [...document.querySelectorAll('[itemprop~="author"]')]
  return [authors.map((author) => textOf(author.querySelector('[itemprop~="name"]') ?? author))]
}

function fromRelAuthor({ document }: ParsedPage): string[][] {
  return [[...document.querySelectorAll('a[rel~="author"]')].map(textOf)]
}

function textOf(element: PageElement): string {
  return element.textContent ?? ''
}

const between = /[,;|]|\s(?:&|and|und|et|y|e|og|och|en)\s/i
/** `Von` is also how names begin, so a first and a last name must follow it. */
const leadIn = /^(?:written by|posted by|reported by|story by|by|par|por|door|von(?=:| \S+ \S))[\s:]+/i
const maxLength = 1_000
const maxNameLength = 60
const maxNames = 20

function namesIn(written: string[]): string[] | undefined {
  const names = written.map(oneLine).filter(isNoUrl).flatMap(split).filter(isName)
  const distinct = [...Map.groupBy(names, fold).values()].map(([first = '']) => first)
  return distinct.length > 0 ? distinct.slice(0, maxNames) : undefined
}

/** Some give a link to a profile where a name belongs. */
function isNoUrl(text: string): boolean {
  return !text.includes('://')
}

function inOrder(names: string[]): string {
  return names.map(fold).toSorted().join('\n')
}

function split(text: string): string[] {
  return text
    .slice(0, maxLength)
    .split(between)
    .map((part) => part.trim().replace(leadIn, '').trim())
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= maxNameLength && !text.includes('@') && !text.startsWith('www.')
}
