export { type ArticleToStore, countArticles, type FoundArticle, findArticle, storeArticles } from './articles.ts'
export { type Database, isPassing, openDatabase, ping } from './database.ts'
export { asLeader } from './leader.ts'
export { migrate } from './migrate.ts'
export { countOutbox, relayOutbox, requeue } from './outbox.ts'
export {
  type Acceptance,
  acceptPages,
  countPages,
  type FoundPage,
  type FoundRun,
  findPage,
  type PageToAccept,
} from './pages.ts'
export { countRuns, endRuns, finishedAmong, type RunEnding, runsOnConveyor } from './runs.ts'
export { saveTrail } from './trail.ts'
