import type { Article, Entity, Tags } from '@copydesk/contracts'
import { paragraphsOf } from '../services/tagger/src/paragraphs.ts'
import { tagsOf } from '../services/tagger/src/tags.ts'
import { openTools } from '../services/tagger/src/tools.ts'

export { detectLanguage } from '../services/tagger/src/language.ts'
export { townsOf } from '../services/tagger/src/places/candidates.ts'
export { linkPlaces } from '../services/tagger/src/places/link-places.ts'
export { topicsOf } from '../services/tagger/src/topics/topics-of.ts'
export { conceptOf, topCodes, topOf } from '../services/tagger/src/topics/vocabulary.ts'

/** Reads names alone; what it needs is loaded when it is opened. */
export function openNames(): (article: Pick<Article, 'headline' | 'body'>) => Entity[] {
  const { recognise } = openTools()
  return (article) => recognise(paragraphsOf(article))
}

/** The tagger's whole step; what it needs is loaded when it is opened. */
export function openTags(): (article: Pick<Article, 'headline' | 'body'>) => Tags {
  const tools = openTools()
  return (article) => tagsOf(article, tools)
}
