/** What is taken from a page, by whoever takes it. */
export interface Found {
  headline?: string
  byline?: string | string[]
  publishedAt?: string
  declaredLanguage?: string
  body: { text: string }[]
  /** The body as HTML, where a contestant gives that. */
  html?: string
}

/** What a contestant calls a title, an author, a date and a content; what it left empty it did not find. */
interface Answer {
  title?: string | null | undefined
  author?: string | null | undefined
  published?: string | null | undefined
  html?: string | null | undefined
  text?: string | null | undefined
}

/** The answer of a contestant in our terms. `By` is no part of a name, and a date is ISO 8601 where it can be read at all. */
export function foundIn({ title, author, published, html, text }: Answer): Found {
  return {
    ...(title && { headline: title }),
    ...(author && { byline: author.replace(/^\s*by\s/i, '') }),
    ...(published && { publishedAt: isoOf(published) }),
    ...(html && { html }),
    body: text ? [{ text }] : [],
  }
}

function isoOf(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : new Date(time).toISOString()
}
