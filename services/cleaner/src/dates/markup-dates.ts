import { once } from '../fields/once.ts'
import { type JsonLd, strings } from '../json-ld.ts'
import { closest, type PageElement, textOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { toPartialDate } from '../partial-date.ts'

type Kind = 'published' | 'updated'
type Finders = Record<string, (page: ParsedPage) => string[]>

const publishedNames = list(
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date dc.date.issued dcterms.created dc.date article.published date',
)
/** Names that some use for other days too: of the upload, of the first print. */
const otherPublishedNames = list(
  'article:published cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_online_date bt:pubdate rbpubdate ptime pdate pub_date publisheddate published-date published_date published_at published_time published-time publication_date publication-date published article_date_original article:post_date article_published_time article-published_time article:published:time og:release_date og:pubdate dc.date.available dc.date.published dc:date.issued dcterms.issued dcterms.available dcterms:created dc.date.created dc:date.created dcterms.date date-pub date_published releasedate release_date uploaddate',
)
const updatedNames = list(
  'article:modified_time og:article:modified_time og:modified_time og:updated_time article:modified article:updated_time article:modified:time datemodified dateupdate lastmod last-modified last_modified modified-date modified-time modified_time last_updated_date revision_date article.updated cxenseparse:modified_time dcterms.modified dc.date.modified dc:date.modified',
)
/** Of one source; pages in use say it some times. */
const maxSaid = 20

/**
 * When a page was published and changed as its markup tells machines, as it is written there, by source; an earlier source is
 * believed before a later one.
 */
export const markupDates: Record<Kind, Finders> = {
  published: bounded({
    'json-ld': ({ jsonLd }) => ownOf(jsonLd.articles).flatMap(({ datePublished }) => dateStrings(datePublished)),
    meta: ({ meta }) => meta(...publishedNames),
    microdata: ({ tree }) => tree.withItemprop('datePublished').filter(isOwn).map(dateAt),
    'other-meta': ({ meta }) => meta(...otherPublishedNames),
    'json-ld-page': ({ jsonLd }) =>
      (jsonLd.articles.length > 0 ? [] : jsonLd.works).flatMap(({ datePublished }) => dateStrings(datePublished)),
  }),
  updated: bounded({
    'json-ld': ({ jsonLd }) => ownOf(jsonLd.works).flatMap(({ dateModified }) => dateStrings(dateModified)),
    meta: ({ meta }) => meta(...updatedNames),
    microdata: ({ tree }) => tree.withItemprop('dateModified').filter(isOwn).map(dateAt),
  }),
}

/** Every day that the markup of a page gives, as `YYYY-MM-DD`. */
export function markupDays(page: ParsedPage): string[] {
  const finders = Object.values(markupDates).flatMap((kind) => Object.values(kind))
  const written = finders.flatMap((find) => find(page))
  return written.flatMap((date) => dateOn(page, date)?.slice(0, 10) ?? [])
}

/** The first date that the markup gives of a kind, as a PartialDate. */
export function firstInMarkup(page: ParsedPage, kind: Kind): string | undefined {
  return first[kind](page)
}

const first = {
  published: once((page) => findFirst(page, 'published')),
  updated: once((page) => findFirst(page, 'updated')),
}

const datesOn = once(() => new Map<string, string | undefined>())

/** A date that a page says, as `toPartialDate` has it: most pages say the same in several places. */
export function dateOn(page: ParsedPage, written: string): string | undefined {
  const known = datesOn(page)
  if (known.has(written)) return known.get(written)
  const date = toPartialDate(written, page.fetchedAt)
  known.set(written, date)
  return date
}

function findFirst(page: ParsedPage, kind: Kind): string | undefined {
  for (const find of Object.values(markupDates[kind])) {
    for (const written of find(page)) {
      const date = dateOn(page, written)
      if (date) return date
    }
  }
  return undefined
}

function bounded(finders: Finders): Finders {
  const entries = Object.entries(finders).map(([source, find]): [string, Finders[string]] => [
    source,
    once((page) => find(page).slice(0, maxSaid)),
  ])
  return Object.fromEntries(entries)
}

function list(names: string): string[] {
  return names.split(' ')
}

/** The first article and what says more of it; behind it some pages describe the articles they link to. */
function ownOf(articles: JsonLd['articles']): JsonLd['articles'] {
  const [headline] = articles.flatMap((article) => strings(article.headline).slice(0, 1))
  return articles.filter(
    (article, index) => index === 0 || !article.headline || strings(article.headline)[0] === headline,
  )
}

/** Epoch times are also written as numbers. */
function dateStrings(value: unknown): string[] {
  return typeof value === 'number' ? [String(value)] : strings(value)
}

/** Comments and reviews have dates of their own. */
function isOwn(element: PageElement): boolean {
  return (
    closest(element, ({ attributes }) => /\/(?:Comment|Review)$/i.test(attributes.get('itemtype') ?? '')) === undefined
  )
}

function dateAt(element: PageElement): string {
  return element.attributes.get('datetime') ?? element.attributes.get('content') ?? textOf(element)
}
