import { messageVersion, type SubmittedPage, type Validators } from '@copydesk/contracts'
import { type Database, inTransaction } from './database.ts'
import { toJson } from './json.ts'
import type { RunKey } from './runs.ts'

interface Row extends RunKey {
  priority: number
  url: string
  validators: Validators | null
}

/**
 * Takes up to `limit` runs out of the outbox, most urgent first, and lends their messages to `send`; they leave the outbox only
 * if it succeeds. Several may do so at once. Gives how many were sent. A page is told the marks of what is stored only if that
 * came from the page itself. (An array, since a join on the subquery may be planned to lock anew for every row.)
 */
export async function relayOutbox(
  db: Database,
  limit: number,
  send: (pages: SubmittedPage[]) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (connection) => {
    const { rows } = await connection.query<Row>(
      `with taken as (
         delete from outbox
         where id = any(array(select id from outbox order by priority, id limit $1 for update skip locked))
         returning id, page_id, run, priority
       )
       select page_id as "pageId", taken.run, taken.priority, url, validators
       from taken join pages on pages.id = page_id
         left join articles on articles.id = article_id and articles.record->>'url' = pages.url
       order by taken.priority, taken.id`,
      [limit],
    )
    if (rows.length) await send(rows.map(messageOf))
    return rows.length
  })
}

function messageOf({ pageId, run, priority, url, validators }: Row): SubmittedPage {
  return { v: messageVersion, pageId, run, priority, url, ...(validators && { previous: validators }) }
}

/** Puts runs back into the outbox, unless they have ended or are there already. Gives how many. */
export async function requeue(db: Database, runs: RunKey[]): Promise<number> {
  const { rowCount } = await db.query(
    `insert into outbox (page_id, run, priority)
     select runs.page_id, runs.run, pages.priority
     from jsonb_to_recordset($1::jsonb) as given ("pageId" text, run int)
     join runs on runs.page_id = "pageId" and runs.run = given.run and runs.status = 'under-way'
     join pages on pages.id = runs.page_id
     where not exists (select from outbox where outbox.page_id = runs.page_id and outbox.run = runs.run)`,
    [toJson(runs)],
  )
  return rowCount ?? 0
}

/** How many runs wait to be put on the conveyor. */
export async function countOutbox(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>('select count(*) from outbox')
  return rows[0]?.count ?? 0
}
