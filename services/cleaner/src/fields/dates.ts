import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { toPartialDate } from '../partial-date.ts'
import { submitted } from './submitted.ts'

type DateField = Field<string, string>

/** The date an article came out, never the date of the fetch. */
export const publishedField: DateField = {
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => dateStrings(article.datePublished)),
    meta: ({ meta }) =>
      meta(
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'article.published',
        'date',
      ),
    microdata: (page) => datesAt(page, '[itemprop~="datePublished"]'),
    time: fromTime,
    url: fromUrl,
    submitted: submitted('publishedAt'),
  },
  read,
  agree: sameDay,
}

/** The date an article was last changed, as its publisher says. */
export const updatedField: DateField = {
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => dateStrings(article.dateModified)),
    meta: ({ meta }) => meta('article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'dcterms.modified'),
    microdata: (page) => datesAt(page, '[itemprop~="dateModified"]'),
  },
  read,
  agree: sameDay,
}

function read(written: string, { fetchedAt }: ParsedPage): string | undefined {
  return toPartialDate(written, fetchedAt)
}

function sameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10)
}

/** Epoch times are also written as numbers. */
function dateStrings(value: unknown): string[] {
  return typeof value === 'number' ? [String(value)] : strings(value)
}

function datesAt({ document }: ParsedPage, selectors: string): string[] {
  return [...document.querySelectorAll(selectors)].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
  )
}

/** The first time in the article, else the only one on the page: others may belong to teasers. */
function fromTime(page: ParsedPage): string[] {
  const marked = datesAt(page, 'time[pubdate]')
  const inArticle = datesAt(page, 'article time[datetime], main time[datetime]')
  const all = datesAt(page, 'time[datetime]')
  return [...marked, ...inArticle.slice(0, 1), ...(all.length === 1 ? all : [])]
}

/** `/2025/05/02/` and `/2025-05-02-`. */
function fromUrl({ finalUrl }: ParsedPage): string[] {
  const [, year, month, day] = /[/-](\d{4})[/-](\d{2})[/-](\d{2})(?=[/-])/.exec(finalUrl) ?? []
  return year ? [`${year}-${month}-${day}`] : []
}
