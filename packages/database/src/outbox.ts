import { type FetchedPage, messageVersion, type SubmittedPage, type Validators } from '@copydesk/contracts'
import { type Database, inTransaction } from './database.ts'
import { toJson } from './json.ts'
import type { HandedIn } from './pages.ts'
import type { RunKey } from './runs.ts'

interface Row extends RunKey {
  priority: number
  url: string
  validators: Validators | null
  document: HandedIn | null
}

/** The messages of runs that begin: pages to be fetched, and documents that were handed in. */
export interface Departures {
  pages: SubmittedPage[]
  documents: FetchedPage[]
}

/**
 * Takes up to `limit` runs out of the outbox, most urgent first, and lends their messages to `send`; they leave the outbox only
 * if it succeeds. Several may do so at once. Gives how many were sent. A page is told the marks of what is stored only if that
 * came from the page itself. (An array, since a join on the subquery may be planned to lock anew for every row.)
 */
export async function relayOutbox(
  db: Database,
  limit: number,
  send: (departures: Departures) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (connection) => {
    const { rows } = await connection.query<Row>(
      `with taken as (
         delete from outbox
         where id = any(array(select id from outbox order by priority, id limit $1 for update skip locked))
         returning id, page_id, run, priority
       )
       select taken.page_id as "pageId", taken.run, taken.priority, url, validators, document
       from taken join pages on pages.id = taken.page_id join runs on runs.page_id = taken.page_id and runs.run = taken.run
         left join articles on articles.id = article_id and articles.record->>'url' = pages.url
       order by taken.priority, taken.id`,
      [limit],
    )
    if (rows.length) await send({ pages: rows.flatMap(pageOf), documents: rows.flatMap(documentOf) })
    return rows.length
  })
}

function pageOf({ pageId, run, priority, url, validators, document }: Row): SubmittedPage | [] {
  if (document) return []
  return { v: messageVersion, pageId, run, priority, url, ...(validators && { previous: validators }) }
}

function documentOf({ pageId, run, priority, document }: Row): FetchedPage | [] {
  return document ? { v: messageVersion, pageId, run, priority, ...document } : []
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
