import type { Database } from './database.ts'

/**
 * Of captures, those that something needs: an article as it is or as it was, a run under way, or a dead letter, which may be retried
 * by hand at any time. (Selects with a limit: for `exists` the planner would rather read every article.)
 */
export async function neededCaptures(db: Database, captureIds: string[]): Promise<Set<string>> {
  const mayGoOn = `runs.status in ('under-way', 'dead-lettered')`
  const { rows } = await db.query<{ id: string }>(
    `select id from unnest($1::text[]) as given (id)
     where coalesce(
       (select true from articles where record->>'captureId' = given.id limit 1),
       (select true from revisions where capture_id = given.id limit 1),
       (select true from runs where document is not null and document->>'captureId' = given.id and ${mayGoOn} limit 1),
       (select true from trail join runs on runs.page_id = trail.page_id and runs.run = trail.run
        where entry ? 'captureId' and entry->>'captureId' = given.id and ${mayGoOn} limit 1))`,
    [captureIds],
  )
  return new Set(rows.map(({ id }) => id))
}
