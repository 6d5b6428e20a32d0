import { bodyOf, extractorVersion, judgePage, withoutHeadline } from './body.ts'
import { choose, provenanceOf } from './choose.ts'
import { decodeText } from './decode-text.ts'
import type { Extracted, Fetched } from './extracted.ts'
import { accessibleForFreeOf } from './fields/accessible-for-free.ts'
import { bylineOf } from './fields/byline.ts'
import { canonicalUrlOf } from './fields/canonical-url.ts'
import { publishedField, updatedField } from './fields/dates.ts'
import { genreOf } from './fields/genre.ts'
import { headlineOf } from './fields/headline.ts'
import { imagesOf } from './fields/images.ts'
import { inText } from './fields/in-text.ts'
import { kickerOf } from './fields/kicker.ts'
import { languageField } from './fields/language.ts'
import { publisherOf } from './fields/publisher.ts'
import { publisherTagsOf } from './fields/publisher-tags.ts'
import { sectionOf } from './fields/section.ts'
import { sponsoredOf } from './fields/sponsored.ts'
import { standfirstOf } from './fields/standfirst.ts'
import { dropOf, readSignals } from './gate.ts'
import { TooDeep, type TreeLimits } from './parse-html.ts'
import { type ParsedPage, parsePage } from './parsed-page.ts'
import { storable } from './text.ts'

/** Reduces a page to what a journalist wrote, or says why there is nothing to reduce it to. */
export function extractArticle(bytes: Uint8Array, fetched: Fetched, limits: TreeLimits): Extracted {
  const html = decodeText(bytes, fetched.charset)
  if (html === undefined) return { drop: { reason: 'bad-encoding', detail: fetched.charset } }
  try {
    return extractFrom(parsePage(html, fetched, limits), fetched)
  } catch (error) {
    const detail = depthOf(error)
    if (detail === undefined) throw error
    return { drop: { reason: 'too-deep', detail } }
  }
}

function extractFrom(
  page: ParsedPage,
  { url, finalUrl, fetchedAt, captureId, charset, encodingSuspect, rights }: Fetched,
): Extracted {
  const signals = readSignals(page, { url, finalUrl })
  const choices = {
    canonicalUrl: canonicalUrlOf(page),
    publisher: publisherOf(page),
    headline: headlineOf(page),
    byline: bylineOf(page),
    publishedAt: choose(publishedField, page),
    updatedAt: choose(updatedField, page),
    declaredLanguage: choose(languageField, page),
    section: sectionOf(page),
    standfirst: standfirstOf(page),
    kicker: kickerOf(page),
    genre: genreOf(page),
    sponsored: sponsoredOf(page),
    accessibleForFree: accessibleForFreeOf(page),
  }
  const fields = {
    ...{ url, finalUrl, fetchedAt, captureId, charset, encodingSuspect, rights },
    canonicalUrl: choices.canonicalUrl.value,
    publisher: choices.publisher.value,
    headline: choices.headline?.value ?? '',
    byline: choices.byline?.value ?? [],
    publishedAt: choices.publishedAt?.value,
    updatedAt: choices.updatedAt?.value,
    declaredLanguage: choices.declaredLanguage?.value,
    section: choices.section?.value,
    standfirst: choices.standfirst?.value,
    kicker: choices.kicker?.value,
    genre: choices.genre?.value,
    sponsored: choices.sponsored?.value,
    accessibleForFree: choices.accessibleForFree?.value,
    publisherTags: publisherTagsOf(page),
    images: imagesOf(page),
    provenance: provenanceOf(choices),
    extractorVersion,
  }

  const body = withoutHeadline(bodyOf(judgePage(page)), fields.headline)
  const drop = dropOf(signals, body)
  if (drop) return { drop }
  const { provenance, ...told } = inText(fields.byline, body)
  return { article: storable({ ...fields, ...told, body, provenance: { ...fields.provenance, ...provenance } }) }
}

/** A page that overflows the stack of a parser is nested beyond what its limits foresee. */
function depthOf(error: unknown): string | undefined {
  if (error instanceof TooDeep) return error.message
  return error instanceof RangeError && error.message.includes('call stack') ? error.message : undefined
}
