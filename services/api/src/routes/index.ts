import type { Route } from '../route.ts'
import { readArticleRoute } from './read-article.ts'
import { readCaptureRoute } from './read-capture.ts'
import { readPageRoute } from './read-page.ts'
import { readStatsRoute } from './read-stats.ts'
import { submitDocumentRoute } from './submit-document.ts'
import { submitPagesRoute } from './submit-pages.ts'

/** Every call of the API, in the order of its description. */
export const routes = [
  submitPagesRoute,
  submitDocumentRoute,
  readPageRoute,
  readCaptureRoute,
  readArticleRoute,
  readStatsRoute,
] as Route[]
