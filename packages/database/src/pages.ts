import type { FetchedPage, Reason, RunAnswer, RunStatus, StageName, StatsAnswer, TrailEntry } from '@copydesk/contracts'
import type { Database, Queryable } from './database.ts'
import { iso } from './iso.ts'
import { toJson } from './json.ts'

/** A page somebody submitted, by its canonical URL. */
export interface PageToAccept {
  id: string
  url: string
  host: string
  priority: number
  labels: string[]
}

/** Whether a page got a run, and how it stood before. */
export interface Acceptance {
  id: string
  accepted: boolean
  /** Before this call, for a page that was known. */
  status: RunStatus
  reason: Reason | null
}

/** A document that was handed in: what its run begins with instead of a fetch. */
export type HandedIn = Pick<
  FetchedPage,
  'url' | 'finalUrl' | 'status' | 'fetchedAt' | 'captureId' | 'contentType' | 'charset' | 'hints'
>

/**
 * Records pages (ids distinct), a run for each that gets one, and its outbox row, in one statement: all of it or nothing.
 * A known page gets a new run only with `refetch`, and only if none is under way nor, of a call that is accepted bit by bit, has begun
 * since `begunAt`. Labels merge.
 */
export async function acceptPages(
  db: Queryable,
  pages: PageToAccept[],
  refetch: boolean,
  begunAt = 'infinity',
): Promise<Acceptance[]> {
  const latest = `coalesce((select created_at from runs where page_id = page.id and run = page.run), '-infinity')`
  const renews = `$2 and page.status <> 'under-way' and ${latest} < $4::timestamptz`
  const { rows } = await db.query<Acceptance>(accepting(renews), [toJson(pages), refetch, null, begunAt])
  return rows
}

/** What the ledger's clock shows, to the microsecond. */
export async function ledgerTime(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ now: string }>('select now()::text as now')
  return rows[0]?.now ?? ''
}

/**
 * Records a page whose document was handed in, as {@link acceptPages} does. A known page gets a new run with `refetch`, when it is a
 * dead letter, or when what was dropped was another document.
 */
export async function acceptDocument(
  db: Queryable,
  page: PageToAccept,
  document: HandedIn,
  refetch: boolean,
): Promise<Acceptance> {
  const isAnother = `(select document->>'captureId' from runs where page_id = page.id and run = page.run) is distinct from $3::jsonb->>'captureId'`
  const mayMend = `page.status = 'dead-lettered' or (page.status = 'dropped' and ${isAnother})`
  const renews = `page.status <> 'under-way' and ($2 or ${mayMend})`
  const { rows } = await db.query<Acceptance>(accepting(renews), [toJson([page]), refetch, toJson(document)])
  return rows[0] as Acceptance
}

/** The statement that records pages; `renews` says whether a known `page` gets a new run. $3 is what its run begins with, or null. */
function accepting(renews: string): string {
  return `with given as (
       select * from jsonb_to_recordset($1::jsonb) as given (id text, url text, host text, priority smallint, labels jsonb)
     ), kept as (
       insert into pages as page (id, url, host, status, run, priority, labels)
       select id, url, host, 'under-way', 1, priority, array(select jsonb_array_elements_text(labels)) from given order by id
       on conflict (id) do update set
         labels = array(select distinct unnest(page.labels || excluded.labels) order by 1),
         priority = case when ${renews} then excluded.priority else page.priority end,
         run = case when ${renews} then page.run + 1 else page.run end,
         reason = case when ${renews} then null else page.reason end,
         status = case when ${renews} then 'under-way' else page.status end,
         updated_at = now()
       returning new.id, new.run, new.priority, old.run as run_before, old.status as status_before, old.reason as reason_before
     ), started as (
       select *, case when run_before is null then 'submitted' when status_before = 'dead-lettered' then 'redrive'
                      when $3::jsonb is not null then 'submitted' else 'refetch' end as cause
       from kept where run is distinct from run_before
     ), recorded as (
       insert into runs (page_id, run, cause, document) select id, run, cause, $3::jsonb from started
     ), queued as (
       insert into outbox (page_id, run, priority) select id, run, priority from started
     )
     select id, run is distinct from run_before as accepted,
            coalesce(status_before, 'under-way') as status, reason_before as reason
     from kept`
}

/** One trip of a page down the line, with its trail in order. Times are ISO 8601. */
export interface FoundRun {
  run: number
  cause: RunAnswer['cause']
  status: RunStatus
  reason: Reason | null
  stage: StageName | null
  detail: string | null
  createdAt: string
  endedAt: string | null
  /** It began with a document that was handed in. */
  isDocument: boolean
  trail: TrailEntry[]
}

/** A page as the ledger knows it; times are ISO 8601. */
export interface FoundPage {
  id: string
  url: string
  status: RunStatus
  reason: Reason | null
  articleId: string | null
  labels: string[]
  /** Other addresses that lead to the article of this page. */
  aliases: string[]
  createdAt: string
  runs: FoundRun[]
}

const mostRuns = 50

/** A page with its latest 50 runs, oldest first, each with its trail in order. */
export async function findPage(db: Database, id: string): Promise<FoundPage | undefined> {
  const { rows } = await db.query<FoundPage>(
    `select id, url, status, reason, article_id as "articleId", labels, ${iso('created_at')} as "createdAt",
       array(select url from pages alias where alias.article_id = page.id and alias.id <> page.id order by url limit 100) as aliases,
       coalesce((
         select jsonb_agg(jsonb_build_object(
           'run', run, 'cause', cause, 'status', status, 'reason', reason, 'stage', stage, 'detail', detail,
           'createdAt', ${iso('created_at')}, 'endedAt', ${iso('ended_at')}, 'isDocument', document is not null,
           'trail', coalesce((
             select jsonb_agg(entry order by entry->>'at', stream_id) from trail
             where trail.page_id = runs.page_id and trail.run = runs.run), '[]')
         ) order by run) from (select * from runs where page_id = page.id order by run desc limit ${mostRuns}) as runs), '[]') as runs
     from pages page where id = $1`,
    [id],
  )
  return rows[0]
}

/**
 * The captures in which to look for the bytes of a page, best first: those of its latest runs, then that of its article. None for a
 * page without any; undefined for no page.
 */
export async function capturesOf(db: Database, id: string): Promise<string[] | undefined> {
  const { rows } = await db.query<{ captures: string[] }>(
    `select array_remove(array(
         select coalesce(document->>'captureId', (
           select entry->>'captureId' from trail
           where trail.page_id = runs.page_id and trail.run = runs.run and entry ? 'captureId' order by stream_id desc limit 1))
         from runs where page_id = pages.id order by run desc limit ${mostRuns}
       ) || (select record->>'captureId' from articles where articles.id = article_id), null) as captures
     from pages where id = $1`,
    [id],
  )
  return rows[0]?.captures
}

type Count = StatsAnswer['pages'][number]

/** Submitted pages by the status and reason of their latest run. */
export async function countPages(db: Database): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    'select status, reason, count(*) from pages where run > 0 group by 1, 2 order by 1, 2',
  )
  return rows
}
