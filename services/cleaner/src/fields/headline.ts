import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold, oneLine, shortLine } from '../text.ts'
import { publisherNames } from './publisher.ts'
import { submitted } from './submitted.ts'

const maxLength = 500

/** One line, without the publisher's name behind it. */
export const headlineField: Field<string, string> = {
  finders: {
    'json-ld': fromJsonLd,
    heading: fromHeading,
    'open-graph': fromOpenGraph,
    title: fromTitle,
    submitted: submitted('headline'),
  },
  read: (written, page) => shortLine(withoutPublisherName(oneLine(written), page), maxLength),
  agree: (a, b) => fold(a) === fold(b),
}

function fromJsonLd({ jsonLd }: ParsedPage): string[] {
  return jsonLd.articles.flatMap((article) => strings(article.headline))
}

function fromOpenGraph({ meta }: ParsedPage): string[] {
  return meta('og:title', 'twitter:title')
}

function fromHeading({ document }: ParsedPage): string[] {
  const heading = document.querySelector('article h1, main h1') ?? document.querySelector('h1')
  return heading ? [heading.textContent ?? ''] : []
}

function fromTitle({ document }: ParsedPage): string[] {
  const title = document.querySelector('title')
  return title ? [title.textContent ?? ''] : []
}

const separators = [' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: ']

/** `Rain at last - The Daily Example` is `Rain at last` where the page calls its publisher The Daily Example. */
function withoutPublisherName(written: string, page: ParsedPage): string {
  const cut = Math.max(...separators.map((separator) => written.lastIndexOf(separator)))
  if (cut <= 0) return written
  const ending = fold(written.slice(cut))
  const isPublisher = publisherNames(page).some((name) => fold(name) === ending)
  return isPublisher ? written.slice(0, cut).trim() : written
}
