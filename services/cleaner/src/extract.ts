import { extractBody, extractorVersion, withoutHeadline } from './body.ts'
import { choose, provenanceOf } from './choose.ts'
import { decodeText } from './decode-text.ts'
import type { Extracted, Fetched } from './extracted.ts'
import { accessibleForFree } from './fields/accessible-for-free.ts'
import { bylineField } from './fields/byline.ts'
import { canonicalUrlOf } from './fields/canonical-url.ts'
import { publishedField, updatedField } from './fields/dates.ts'
import { headlineField } from './fields/headline.ts'
import { imagesOf } from './fields/images.ts'
import { languageField } from './fields/language.ts'
import { publisherOf } from './fields/publisher.ts'
import { publisherTagsOf } from './fields/publisher-tags.ts'
import { sectionField } from './fields/section.ts'
import { standfirstField } from './fields/standfirst.ts'
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
    headline: choose(headlineField, page),
    byline: choose(bylineField, page),
    publishedAt: choose(publishedField, page),
    updatedAt: choose(updatedField, page),
    declaredLanguage: choose(languageField, page),
    section: choose(sectionField, page),
    standfirst: choose(standfirstField, page),
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
    publisherTags: publisherTagsOf(page),
    accessibleForFree: accessibleForFree(page),
    images: imagesOf(page),
    provenance: provenanceOf(choices),
    extractorVersion,
  }

  const body = withoutHeadline(extractBody(page.document), fields.headline)
  const drop = dropOf(signals, body)
  return drop ? { drop } : { article: storable({ ...fields, body }) }
}

/** A page that overflows the stack of a parser is nested beyond what its limits foresee. */
function depthOf(error: unknown): string | undefined {
  if (error instanceof TooDeep) return error.message
  return error instanceof RangeError && error.message.includes('call stack') ? error.message : undefined
}
