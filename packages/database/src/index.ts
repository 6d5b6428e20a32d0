export type { ArticleSearch } from './article-filters.ts'
export { type ArticleToStore, countArticles, type FoundArticle, findArticle, storeArticles } from './articles.ts'
export { neededCaptures } from './captures.ts'
export { type Database, inTransaction, isPassing, openDatabase, ping, type Queryable } from './database.ts'
export {
  type FoundHost,
  type FoundHostSummary,
  type FoundStanding,
  findHost,
  type HostListing,
  listHosts,
} from './host-list.ts'
export { addToHosts, forgetHostHours, type HostCursor } from './hosts.ts'
export { type AnswerKey, findAnswer, forgetAnswers, type RecordedAnswer, recordAnswer } from './idempotency.ts'
export { asLeader } from './leader.ts'
export { migrate } from './migrate.ts'
export { countOutbox, type Departures, relayOutbox, requeue } from './outbox.ts'
export { type ListedPage, listPages, type PageListing } from './page-list.ts'
export {
  type Acceptance,
  acceptDocument,
  acceptPages,
  capturesOf,
  countPages,
  type FoundPage,
  type FoundRun,
  findPage,
  type HandedIn,
  ledgerTime,
  type PageToAccept,
} from './pages.ts'
export type { Listed, Place } from './place.ts'
export { countRuns, endRuns, finishedAmong, type RunEnding, runsOnConveyor } from './runs.ts'
export { type FoundSummary, searchArticles } from './search.ts'
export { saveTrail } from './trail.ts'
