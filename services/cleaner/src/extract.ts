import { readBlocks } from './body/read-blocks.ts'
import { bodyOf, extractorVersion, judgePage, withoutHeadline } from './body.ts'
import { choicesOf } from './choices.ts'
import { provenanceOf } from './choose.ts'
import { readMarkup } from './decode-text.ts'
import type { Extracted, Fetched } from './extracted.ts'
import { besideText } from './fields/beside-text.ts'
import { inText } from './fields/in-text.ts'
import { publisherTagsOf } from './fields/publisher-tags.ts'
import { lookAgain } from './gate/look-again.ts'
import { dropOf, judgeQuality, readSignals } from './gate.ts'
import { TooDeep, type TreeLimits } from './parse-html.ts'
import { type ParsedPage, parsePage } from './parsed-page.ts'
import { tellTeasers } from './teasers/promo-lines.ts'
import { storable } from './text.ts'

/** Reduces a page to what a journalist wrote, or says why there is nothing to reduce it to. */
export function extractArticle(bytes: Uint8Array, fetched: Fetched, limits: TreeLimits): Extracted {
  const markup = readMarkup(bytes, fetched.charset)
  if (!markup) return { drop: { reason: 'bad-encoding', detail: fetched.charset } }
  try {
    return extractFrom(parsePage(markup.html, fetched, limits, markup.decode), fetched)
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
  const blocks = readBlocks(page.tree.body)
  const choices = choicesOf(page)
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
    provenance: provenanceOf(choices),
    extractorVersion,
  }

  const { judged, teasers } = tellTeasers(page, lookAgain(judgePage(page, blocks), fields.headline))
  const body = withoutHeadline(bodyOf(judged), fields.headline)
  const quality = judgeQuality(page, judged, fields)
  const drop = dropOf(readSignals(page, blocks, { url, finalUrl }), body, quality)
  if (drop) return { drop }
  const { provenance, ...told } = inText(fields.byline, body)
  return {
    article: storable({
      ...besideText(page, judged),
      ...fields,
      ...told,
      teasers,
      body,
      quality,
      provenance: { ...fields.provenance, ...provenance },
    }),
  }
}

/** A page that overflows the stack of a parser is nested beyond what its limits foresee. */
function depthOf(error: unknown): string | undefined {
  if (error instanceof TooDeep) return error.message
  return error instanceof RangeError && error.message.includes('call stack') ? error.message : undefined
}
