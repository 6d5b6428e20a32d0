import type { Article, Entity } from '@copydesk/contracts'
import { paragraphsOf } from '../services/tagger/src/paragraphs.ts'
import { openTools } from '../services/tagger/src/tools.ts'

const { recognise } = openTools()

/** Of the tagger's work on an English article only the names. */
export function readNames(article: Pick<Article, 'headline' | 'body'>): Entity[] {
  return recognise(paragraphsOf(article))
}
