import type { Block, DropReason } from '@copydesk/contracts'
import { isElement, type PageElement, type PageNode } from './dom.ts'
import { accessibleForFree } from './fields/accessible-for-free.ts'
import type { ParsedPage } from './parsed-page.ts'
import { fold, oneLine } from './text.ts'

/** What a page shows before it is taken apart, by which a page without an article is told from one with. */
interface Signals {
  /** Characters of text on the whole page, menus included. */
  shownLength: number
  /** Those of them outside of links: no article is longer. */
  proseLength: number
  /** Scripts are to draw the page: there are some, and a place for their work or a word to those who run none. */
  drawnByScripts: boolean
  /** The title or the first heading says that there is no such page. */
  saysNotFound: boolean
  /** There is a password to enter, or the publisher says that the text is not free. */
  closed: boolean
  /** The structured data says that this is an article. */
  saysArticle: boolean
}

interface Rule {
  reason: DropReason
  applies(signals: Signals, bodyLength: number): boolean
}

/** Where the usual frameworks draw. */
const emptyRoots = '#root:empty, #app:empty, #__next:empty, #__nuxt:empty'
/** A longer one is a link that its author forgot to close. */
const longestLink = 200
const hardlyAnyText = 250
const aSentence = 140

/** The first that applies decides. A real article lost is worse than a page too many: where there is some text, two signs are needed. */
const rules: Rule[] = [
  {
    reason: 'needs-javascript',
    applies: ({ shownLength, drawnByScripts }, bodyLength) =>
      drawnByScripts && shownLength < hardlyAnyText && bodyLength < aSentence,
  },
  { reason: 'empty', applies: ({ shownLength }) => shownLength === 0 },
  {
    reason: 'soft-404',
    applies: ({ saysNotFound, saysArticle }, bodyLength) =>
      saysNotFound && !saysArticle && bodyLength < 2 * hardlyAnyText,
  },
  { reason: 'login-required', applies: ({ closed }, bodyLength) => closed && bodyLength < aSentence },
  {
    reason: 'not-an-article',
    applies: ({ saysArticle }, bodyLength) => bodyLength === 0 || (bodyLength < aSentence && !saysArticle),
  },
]

/** Why a page is no article; `detail` is for people. */
export interface Dropped {
  reason: DropReason
  detail?: string
}

/** Why a page with this body is no article, or undefined when it may be one. */
export function dropOf(signals: Signals, body: Block[]): Dropped | undefined {
  const written = body.reduce((length, { text }) => length + text.length, 0)
  const bodyLength = Math.min(written, signals.proseLength)
  const rule = rules.find(({ applies }) => applies(signals, bodyLength))
  return rule && { reason: rule.reason, detail: `${bodyLength} characters of article, ${signals.shownLength} of page` }
}

/** Reads the signs of a page whose tree is still whole. */
export function readSignals(page: ParsedPage): Signals {
  const { document, meta, jsonLd, scripts } = page
  const noscript = textsOf(document.querySelectorAll('noscript'))
  const links = textsOf(document.querySelectorAll('a')).filter((text) => text.length < longestLink)
  const shownLength = oneLine(document.body.textContent ?? '').length - lengthOf(noscript)
  const asksForScripts = noscript.some((text) => /java\s?script/i.test(text))
  const hasAppRoot = document.querySelector(emptyRoots) !== null || [...document.body.childNodes].some(isCustomElement)
  return {
    shownLength,
    proseLength: shownLength - lengthOf(links),
    drawnByScripts: scripts > 0 && (asksForScripts || hasAppRoot),
    saysNotFound: saysNotFound(page),
    closed: document.querySelector('input[type="password"]') !== null || accessibleForFree(page) === false,
    saysArticle: jsonLd.articles.length > 0 || meta('og:type').includes('article'),
  }
}

/** As they stand in a title or heading, folded, of error pages in the languages of most of the press. */
const notFoundWords = [
  ...['404', 'not found', 'no longer available', 'does not exist', 'could not be found', 'cannot be found'],
  ...['nicht gefunden', 'existiert nicht', 'introuvable', 'non trouvée', 'no encontrada', 'no encontrado', 'no existe'],
  ...['non trovata', 'não encontrada', 'niet gevonden', 'ikke fundet', 'finns inte', 'nie znaleziono', 'не найдена'],
]
const longestErrorTitle = 80

function saysNotFound({ document }: ParsedPage): boolean {
  const titles = [document.querySelector('title'), document.querySelector('h1')]
  return titles.some((element) => {
    const title = fold(element?.textContent ?? '')
    return title.length <= longestErrorTitle && notFoundWords.some((words) => ` ${title} `.includes(` ${words} `))
  })
}

function textsOf(elements: Iterable<PageElement>): string[] {
  return [...elements].map((element) => oneLine(element.textContent ?? ''))
}

function lengthOf(texts: string[]): number {
  return texts.reduce((length, text) => length + text.length, 0)
}

function isCustomElement(node: PageNode): boolean {
  return isElement(node) && node.localName.includes('-')
}
