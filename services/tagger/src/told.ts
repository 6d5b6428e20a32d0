import type { Article } from '@copydesk/contracts'

/** What is asked of an article: headline and body, either of which may be empty, and what else the page says of it. */
export interface Told extends Pick<Article, 'headline' | 'body'> {
  section?: string | undefined
  publisherTags?: string[] | undefined
  canonicalUrl?: string | undefined
  publisher?: Article['publisher'] | undefined
}
