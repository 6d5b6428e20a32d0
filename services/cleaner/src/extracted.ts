import type { Article, FetchedPage } from '@copydesk/contracts'
import type { Dropped } from './gate.ts'

/** What is known of a page from how it came here; `contentType` is a bare media type. */
export type Fetched = Pick<
  FetchedPage,
  'url' | 'finalUrl' | 'fetchedAt' | 'captureId' | 'contentType' | 'charset' | 'encodingSuspect' | 'rights' | 'hints'
>

/** The article on a page, or why it has none. */
export type Extracted = { article: Article } | { drop: Dropped }
