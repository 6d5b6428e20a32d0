import type { StoredReason, TaggedArticle } from '@copydesk/contracts'
import { type Connection, type Database, inTransaction } from './database.ts'
import { iso } from './iso.ts'
import { toJson } from './json.ts'
import { endRuns, type RunEnding } from './runs.ts'

/** An article and where it belongs. */
export interface ArticleToStore {
  message: TaggedArticle
  /** The page of the article's final address, and that page's URL and host. */
  articleId: string
  url: string
  host: string
  /** Hash of headline and body: the same content is the same revision. */
  contentHash: string
}

interface Upserted {
  id: string
  hashBefore: string | null
  hash: string
}

/**
 * Stores articles (of distinct articleId) and ends runs, all in one transaction; writing the same again changes nothing.
 * An article fetched earlier than what is stored is not written. Gives each article's reason, in order.
 */
export async function storeArticles(
  db: Database,
  articles: ArticleToStore[],
  endings: RunEnding[],
): Promise<StoredReason[]> {
  return inTransaction(db, async (connection) => {
    const given = toJson(articles.map(rowOf))
    const upserted = articles.length ? await upsert(connection, given) : new Map<string, Upserted>()
    const reasons = articles.map(({ articleId }) => reasonOf(upserted.get(articleId)))
    const stored = articles.map(({ message, articleId }, index): RunEnding => {
      const reason = reasons[index] ?? 'unchanged'
      return { pageId: message.pageId, run: message.run, stage: 'store', status: 'stored', reason, articleId }
    })
    await endRuns(connection, [...stored, ...endings])
    return reasons
  })
}

/** The first statement locks each article's page until commit, so that the others see every revision a rival wrote. */
async function upsert(connection: Connection, given: string): Promise<Map<string, Upserted>> {
  await connection.query(
    `insert into pages as page (id, url, host, status, reason, run, priority, article_id)
     select "articleId", url, host, 'stored', 'new', 0, 5, "articleId"
     from jsonb_to_recordset($1::jsonb) as given ("articleId" text, url text, host text) order by 1
     on conflict (id) do update set article_id = excluded.article_id where page.article_id is null`,
    [given],
  )
  const { rows } = await connection.query<Upserted>(
    `insert into articles as article (id, record, content_hash, revision, validators, fetched_at)
     select "articleId", record, "contentHash", 1, validators, "fetchedAt"
     from jsonb_to_recordset($1::jsonb)
       as given ("articleId" text, record jsonb, "contentHash" text, validators jsonb, "fetchedAt" timestamptz) order by 1
     on conflict (id) do update set
       record = excluded.record, content_hash = excluded.content_hash, validators = excluded.validators,
       fetched_at = excluded.fetched_at, refreshed_at = now(),
       revision = coalesce(
         (select revision from revisions where article_id = article.id and content_hash = excluded.content_hash),
         (select max(revision) + 1 from revisions where article_id = article.id))
     where article.fetched_at <= excluded.fetched_at
     returning new.id, old.content_hash as "hashBefore", new.content_hash as hash`,
    [given],
  )
  await connection.query(
    `insert into revisions (article_id, content_hash, revision, headline, body, capture_id, fetched_at)
     select id, content_hash, revision, record->>'headline', record->'body', record->>'captureId', fetched_at
     from articles where id = any($1)
     on conflict do nothing`,
    [rows.map(({ id }) => id)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function reasonOf(upserted: Upserted | undefined): StoredReason {
  if (!upserted || upserted.hashBefore === upserted.hash) return 'unchanged'
  return upserted.hashBefore === null ? 'new' : 'revised'
}

function rowOf({ message, articleId, url, host, contentHash }: ArticleToStore) {
  const { article, validators } = message
  return { articleId, url, host, contentHash, validators, record: article, fetchedAt: article.fetchedAt }
}

/** An article as it is stored; times are ISO 8601. */
export interface FoundArticle {
  id: string
  record: TaggedArticle['article']
  revision: number
  revisions: { revision: number; fetchedAt: string; headline: string; captureId: string }[]
  storedAt: string
  /** When a fetch last changed or confirmed it. */
  refreshedAt: string
}

/** An article as it is now, with a line on each of its revisions. */
export async function findArticle(db: Database, id: string): Promise<FoundArticle | undefined> {
  const { rows } = await db.query<FoundArticle>(
    `select id, record, revision, ${iso('stored_at')} as "storedAt", ${iso('refreshed_at')} as "refreshedAt", (
       select jsonb_agg(jsonb_build_object(
         'revision', revision, 'fetchedAt', ${iso('fetched_at')}, 'headline', headline, 'captureId', capture_id) order by revision)
       from revisions where article_id = articles.id) as revisions
     from articles where id = $1`,
    [id],
  )
  return rows[0]
}

/** How many articles are stored. */
export async function countArticles(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>('select count(*) from articles')
  return rows[0]?.count ?? 0
}
