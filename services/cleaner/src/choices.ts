import { choose } from './choose.ts'
import { accessibleForFreeOf } from './fields/accessible-for-free.ts'
import { bylineOf } from './fields/byline.ts'
import { canonicalUrlOf } from './fields/canonical-url.ts'
import { publishedField, updatedField } from './fields/dates.ts'
import { genreOf } from './fields/genre.ts'
import { headlineOf } from './fields/headline.ts'
import { kickerOf } from './fields/kicker.ts'
import { languageField } from './fields/language.ts'
import { publisherOf } from './fields/publisher.ts'
import { sectionOf } from './fields/section.ts'
import { sponsoredOf } from './fields/sponsored.ts'
import { standfirstOf } from './fields/standfirst.ts'
import type { ParsedPage } from './parsed-page.ts'

/** The fields of an article that are chosen among what a page says of it, before its body is known. */
export function choicesOf(page: ParsedPage) {
  return {
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
}
