import type { Database, Queryable } from './database.ts'

/** Which answer: whose call, the key it carried, and the first line of the batch, 1 for a call that is not streamed. */
export interface AnswerKey {
  caller: string
  key: string
  line: number
}

/** What was answered: to how many lines, a hash of what was asked, and the JSON as it was sent. */
export interface RecordedAnswer {
  lines: number
  request: string
  answer: string
}

const kept = "interval '24 hours'"

/** An answer of the last 24 hours. */
export async function findAnswer(db: Queryable, { caller, key, line }: AnswerKey): Promise<RecordedAnswer | undefined> {
  const { rows } = await db.query<RecordedAnswer>(
    `select lines, request, answer from idempotency
     where caller = $1 and key = $2 and line = $3 and created_at > now() - ${kept}`,
    [caller, key, line],
  )
  return rows[0]
}

/** Records an answer for 24 hours; false when there is one, for which it waits if that is about to be recorded. */
export async function recordAnswer(
  db: Queryable,
  { caller, key, line }: AnswerKey,
  { lines, request, answer }: RecordedAnswer,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into idempotency as known (caller, key, line, lines, request, answer) values ($1, $2, $3, $4, $5, $6)
     on conflict (caller, key, line) do update
       set lines = excluded.lines, request = excluded.request, answer = excluded.answer, created_at = now()
       where known.created_at <= now() - ${kept}`,
    [caller, key, line, lines, request, answer],
  )
  return rowCount === 1
}

/** Removes up to `limit` answers that are older than 24 hours; gives how many. */
export async function forgetAnswers(db: Database, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `delete from idempotency where ctid = any(array(
       select ctid from idempotency where created_at <= now() - ${kept} order by created_at limit $1 for update skip locked))`,
    [limit],
  )
  return rowCount ?? 0
}
