import type { Route } from '../route.ts'
import { listHostsRoute } from './list-hosts.ts'
import { listPagesRoute } from './list-pages.ts'
import { readArticleRoute } from './read-article.ts'
import { readCaptureRoute } from './read-capture.ts'
import { readHostRoute } from './read-host.ts'
import { readPageRoute } from './read-page.ts'
import { readStatsRoute } from './read-stats.ts'
import { searchArticlesRoute } from './search-articles.ts'
import { submitDocumentRoute } from './submit-document.ts'
import { submitPagesRoute } from './submit-pages.ts'

/** Every call of the API, in the order of its description. */
export const routes = [
  submitPagesRoute,
  submitDocumentRoute,
  listPagesRoute,
  readPageRoute,
  readCaptureRoute,
  searchArticlesRoute,
  readArticleRoute,
  listHostsRoute,
  readHostRoute,
  readStatsRoute,
] as Route[]
