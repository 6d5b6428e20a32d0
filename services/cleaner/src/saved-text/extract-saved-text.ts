import type { Article } from '@copydesk/contracts'
import { siteOf } from '../addresses.ts'
import { withoutHeadline } from '../body.ts'
import { choose, provenanceOf } from '../choose.ts'
import { decodeText } from '../decode-text.ts'
import type { Extracted, Fetched } from '../extracted.ts'
import { namedByHost } from '../fields/publisher.ts'
import { storable } from '../text.ts'
import { blocksOf } from './body.ts'
import { datelineOf } from './datelines.ts'
import { bylineField, fields } from './fields.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Line, readLine } from './line.ts'
import { withoutMarkup } from './markup.ts'
import { withoutPageEdges } from './print-pages.ts'
import { readSavedPage } from './saved-page.ts'
import { teasersOf } from './teasers.ts'
import { dropOfBody, dropOfEntries, dropOfText } from './text-gate.ts'
import { readLines } from './text-lines.ts'
import { unwrap } from './unwrap.ts'

/** Kept with each article; goes up with every change after which the same text may give another article. */
export const textExtractorVersion = 'saved-text-2'

/** Reduces a page that was saved as plain text to what a journalist wrote, or says why there is nothing to reduce it to. */
export function extractSavedText(bytes: Uint8Array, fetched: Fetched): Extracted {
  const text = decodeText(bytes, fetched.charset)
  if (text === undefined) return { drop: { reason: 'bad-encoding', detail: fetched.charset } }
  const raw = readLines(text)
  const drop = dropOfText(text, raw)
  if (drop) return { drop }
  const { lines, tags } = readFrontMatter(withoutPageEdges(raw))
  return extractFrom(withoutMarkup(unwrap(lines)).map(readLine), tags, fetched)
}

function extractFrom(lines: Line[], tags: string[], fetched: Fetched): Extracted {
  const page = readSavedPage(lines, fetched)
  if (!page) return { drop: { reason: 'not-an-article', detail: 'many short items' } }
  const domain = siteOf(fetched.finalUrl) || page.domain
  const choices = {
    headline: choose(fields.headline, page.found),
    publisher: choose(fields.publisher, page.found) ?? (domain === '' ? undefined : namedByHost(domain)),
    byline: choose(bylineField, page.found),
    publishedAt: choose(fields.publishedAt, page.found),
    updatedAt: choose(fields.updatedAt, page.found),
    section: choose(fields.section, page.found),
    kicker: choose(fields.kicker, page.found),
    standfirst: choose(fields.standfirst, page.found),
  }
  const headline = choices.headline?.value ?? ''
  const teasers = teasersOf(page.boxes, page.readDay)
  const blocks = blocksOf(
    page.body,
    choices.byline?.value ?? [],
    teasers.map((teaser) => teaser.headline),
  )
  const body = withoutHeadline(blocks, headline)
  const drop = dropOfEntries(page.body) ?? dropOfBody(body, lines)
  if (drop) return { drop }

  const { url, finalUrl, fetchedAt, captureId, charset, rights } = fetched
  const article: Article = {
    ...{ url, finalUrl, fetchedAt, captureId, charset, rights },
    canonicalUrl: finalUrl,
    publisher: { name: choices.publisher?.value ?? '', domain },
    headline,
    byline: choices.byline?.value ?? [],
    dateline: datelineOf(body[0]?.text ?? ''),
    publishedAt: choices.publishedAt?.value,
    updatedAt: choices.updatedAt?.value,
    section: choices.section?.value,
    ...(tags.length > 0 && { publisherTags: tags }),
    kicker: choices.kicker?.value,
    standfirst: choices.standfirst?.value,
    body,
    images: [],
    teasers,
    extractorVersion: textExtractorVersion,
    provenance: provenanceOf(choices),
  }
  return { article: storable(article) }
}
