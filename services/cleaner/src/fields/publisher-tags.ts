import { isNode, list, strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { linksWithRel } from './links-with-rel.ts'
import { clean, shownText } from './shown-text.ts'

const maxTags = 50
const maxLength = 100
const maxLine = 5_000

/** The words the publisher files the article under, each once. */
export function publisherTagsOf(page: ParsedPage): string[] {
  const { jsonLd, meta } = page
  const terms = jsonLd.works.flatMap((work) => list(work.keywords).slice(0, maxTags))
  const lines = [
    ...terms.flatMap((term) => strings(isNode(term) ? term.name : term)),
    ...meta('news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'),
  ]
  const links = linksWithRel(page, /\btag\b/i)
  const written = [
    ...meta('article:tag'),
    ...lines.flatMap((line) => line.slice(0, maxLine).split(/[,;]/)),
    ...links.slice(0, maxTags).map((link) => shownText(link)),
  ]
  const tags = written
    .map((tag) => clean(tag).replace(/^#\s?/, ''))
    .filter((tag) => tag !== '' && tag.length <= maxLength)
  return [...new Map(tags.map((tag) => [fold(tag), tag])).values()].slice(0, maxTags)
}
