import type { EndStatus, Reason, StageName, StatsAnswer } from '@copydesk/contracts'
import type { Connection, Database } from './database.ts'
import { toJson } from './json.ts'

/** Which trip of which page. */
export interface RunKey {
  pageId: string
  run: number
}

/** How a run ended, and where. */
export interface RunEnding extends RunKey {
  stage: StageName
  status: EndStatus
  reason: Reason
  detail?: string | undefined
  /** Where the article is, when there is one. */
  articleId?: string | undefined
}

/**
 * Ends runs, once each: a run that was stored or dropped keeps its ending; a dead letter that was retried by hand may end anew.
 * Gives those that ended now.
 */
export async function endRuns(db: Database | Connection, endings: RunEnding[]): Promise<RunKey[]> {
  const { rows } = await db.query<RunKey>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb)
         as given ("pageId" text, run int, stage text, status text, reason text, detail text, "articleId" text)
     ), ended as (
       update runs set status = given.status, reason = given.reason, stage = given.stage, detail = given.detail, ended_at = now()
       from given
       where runs.page_id = given."pageId" and runs.run = given.run
         and (runs.status = 'under-way' or (runs.status = 'dead-lettered' and given.status <> 'dead-lettered'))
       returning runs.page_id, runs.run, runs.status, runs.reason, given."articleId"
     ), shown as (
       update pages set status = ended.status, reason = ended.reason, article_id = coalesce(ended."articleId", article_id), updated_at = now()
       from ended where pages.id = ended.page_id and pages.run = ended.run
     )
     select page_id as "pageId", run from ended`,
    [toJson(endings)],
  )
  return rows
}

/**
 * Of the `limit` runs under way whose page comes after `after`, those that are not waiting in the outbox; `next` is where to go on,
 * undefined at the end. (Limited first: how the planner then looks into the outbox cannot matter much.)
 */
export async function runsOnConveyor(
  db: Database,
  after: string,
  limit: number,
): Promise<{ runs: RunKey[]; next: string | undefined }> {
  const { rows } = await db.query<RunKey & { queued: boolean }>(
    `with batch as materialized (
       select page_id, run from runs where status = 'under-way' and page_id > $1 order by page_id limit $2
     )
     select page_id as "pageId", run,
       exists (select from outbox where outbox.page_id = batch.page_id and outbox.run = batch.run) as queued
     from batch order by page_id`,
    [after, limit],
  )
  const runs = rows.flatMap(({ pageId, run, queued }) => (queued ? [] : [{ pageId, run }]))
  return { runs, next: rows.length === limit ? rows.at(-1)?.pageId : undefined }
}

/** Of `runs`, those that were stored or dropped. */
export async function finishedAmong(db: Database, runs: RunKey[]): Promise<RunKey[]> {
  const { rows } = await db.query<RunKey>(
    `select page_id as "pageId", runs.run from runs
     join jsonb_to_recordset($1::jsonb) as given ("pageId" text, run int) on page_id = "pageId" and runs.run = given.run
     where status in ('stored', 'dropped')`,
    [toJson(runs)],
  )
  return rows
}

/** Runs by status and reason. */
export async function countRuns(db: Database): Promise<StatsAnswer['runs']> {
  const { rows } = await db.query<StatsAnswer['runs'][number]>(
    'select status, reason, count(*) from runs group by 1, 2 order by 1, 2',
  )
  return rows
}
