import type { Block, DropReason, Quality } from '@copydesk/contracts'
import type { JudgedBlock } from './body/decide.ts'
import type { PageBlock } from './body/page-block.ts'
import { accessibleForFree } from './fields/accessible-for-free.ts'
import { readKeptText } from './gate/kept-text.ts'
import { readPageSigns } from './gate/page-signs.ts'
import { qualityOf } from './gate/quality.ts'
import { lengthsOf, type ShownLengths, startOf } from './gate/shown-text.ts'
import { mostBeside, type Notice, noticeOf } from './notices.ts'
import { type PageElement, type PageTree, textOf } from './page-tree.ts'
import type { ParsedPage } from './parsed-page.ts'

/** By what a page without an article is told from one with; what few pages are asked for is read when it is. */
interface Signals {
  /** What the page shows, menus included. No article is longer than what is outside of links. */
  shown: ShownLengths
  /** Scripts are to draw the page: there are some, and a place for their work or a word to those who run none. */
  drawnByScripts(): boolean
  /** What is said in place of an article: that there is no such page, that robots may not see it. */
  notice(): Notice | undefined
  /** The page was led to an address that asks for consent. */
  atConsent: boolean
  /** There is a password to enter, or the publisher says that the text is not free. */
  closed(): boolean
  /** The structured data says that this is an article. */
  saysArticle: boolean
}

interface Rule {
  reason: DropReason
  applies(signals: Signals, bodyLength: number, score: number): boolean
}

/** Where the usual frameworks draw. */
const appRoots = new Set(['root', 'app', '__next', '__nuxt', '___gatsby', 'svelte', 'q-app', 'app-root'])
const hardlyAnyText = 250
const longestRequest = 2_000
const aSentence = 140
/** Nearly all articles score above 0.9, and pages of many articles below this. */
const poor = 0.2

/** The first that applies decides. A real article lost is worse than a page too many: where there is some text, two signs are needed. */
const rules: Rule[] = [
  {
    reason: 'blocked',
    applies: (signals, bodyLength) =>
      (signals.atConsent && !signals.saysArticle) || isNotice('blocked', signals, bodyLength),
  },
  {
    reason: 'needs-javascript',
    applies: ({ shown, drawnByScripts }, bodyLength) =>
      shown.length < hardlyAnyText && bodyLength < aSentence && drawnByScripts(),
  },
  { reason: 'empty', applies: ({ shown }) => shown.length === 0 },
  {
    reason: 'soft-404',
    applies: (signals, bodyLength, score) => isNotice('soft-404', signals, score < poor ? 0 : bodyLength),
  },
  { reason: 'login-required', applies: ({ closed }, bodyLength) => bodyLength < aSentence && closed() },
  {
    reason: 'not-an-article',
    applies: ({ saysArticle }, bodyLength, score) =>
      bodyLength === 0 || (bodyLength < aSentence && !saysArticle) || score < poor,
  },
]

function isNotice(reason: DropReason, { notice, saysArticle }: Signals, bodyLength: number): boolean {
  const said = saysArticle || bodyLength >= mostBeside ? undefined : notice()
  return said?.reason === reason && bodyLength < said.articleLength
}

/** The addresses at which a page was asked for and at which it was found. */
interface Origin {
  url: string
  finalUrl: string
}

/** Why a page is no article; `detail` is for people. */
export interface Dropped {
  reason: DropReason
  detail?: string
}

/** Why a page with this body is no article, or undefined when it may be one. */
export function dropOf(signals: Signals, body: Block[], { score, reasons }: Quality): Dropped | undefined {
  const { length, linked } = signals.shown
  const written = body.reduce((sum, { text }) => sum + text.length, 0)
  const bodyLength = Math.min(written, length - linked)
  const rule = rules.find(({ applies }) => applies(signals, bodyLength, score))
  if (!rule) return undefined
  const lengths = `${bodyLength} characters of article, ${length} of page`
  return { reason: rule.reason, detail: [lengths, `score ${score}`, ...reasons].join('; ') }
}

/** How likely what was kept of a page is an article, and the whole of it. */
export function judgeQuality(
  page: ParsedPage,
  judged: JudgedBlock[],
  found: { headline: string; publishedAt: string | undefined },
): Quality {
  return qualityOf({
    ...readKeptText(judged, page.finalUrl),
    ...readPageSigns(page),
    isClosed: accessibleForFree(page) === false,
    hasHeadline: found.headline !== '',
    hasDate: found.publishedAt !== undefined,
  })
}

/** Reads the signs of a page and of all its blocks. */
export function readSignals(page: ParsedPage, blocks: PageBlock[], origin: Origin): Signals {
  const { tree, meta, jsonLd, scripts } = page
  return {
    shown: lengthsOf(blocks),
    drawnByScripts: () => scripts > 0 && (asksForScripts(tree) || hasEmptyRoot(tree)),
    notice: () => noticeOf(page, startOf(blocks)),
    atConsent: isAtConsent(origin),
    closed: () =>
      tree.named('input').some(({ attributes }) => attributes.get('type') === 'password') ||
      accessibleForFree(page) === false,
    saysArticle: jsonLd.articles.length > 0 || meta('og:type').includes('article'),
  }
}

/** Where publishers ask for consent: `consent.`, `/consent/` and the like. */
const consentPlace = /^(consent|guce|cookiewall|privacy-?gate|cmp)$/

/** Whether a page was redirected to a place whose name says that consent is asked for there. */
function isAtConsent({ url, finalUrl }: Origin): boolean {
  if (url === finalUrl || !URL.canParse(finalUrl)) return false
  const { hostname, pathname } = new URL(finalUrl)
  return [hostname.split('.')[0], ...pathname.toLowerCase().split('/')].some((name) => consentPlace.test(name ?? ''))
}

function asksForScripts(tree: PageTree): boolean {
  return tree.named('noscript').some((element) => /java\s?script/i.test(textOf(element).slice(0, longestRequest)))
}

/** Whether there is a place for an application to draw in and nothing drawn there yet. */
function hasEmptyRoot(tree: PageTree): boolean {
  const topLevel = tree.body.children.filter((child) => typeof child !== 'string')
  return (
    topLevel.some(
      (element) => element.name.includes('-') || (element.attributes.get('id') !== undefined && isBlank(element)),
    ) ||
    tree
      .named('div', 'main', 'section')
      .some((element) => appRoots.has(element.attributes.get('id') ?? '') && isBlank(element))
  )
}

function isBlank({ children }: PageElement): boolean {
  return children.every((child) =>
    typeof child === 'string' ? child.trim() === '' : child.name !== 'img' && isBlank(child),
  )
}
