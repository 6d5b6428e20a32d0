import type { TrailEntry } from '@copydesk/contracts'
import type { Database } from './database.ts'
import { toJson } from './json.ts'

/** Writes trail entries; one that is there already (by its stream id) is left alone. */
export async function saveTrail(db: Database, entries: { streamId: string; entry: TrailEntry }[]): Promise<void> {
  await db.query(
    `insert into trail (page_id, run, stream_id, entry)
     select entry->>'pageId', (entry->>'run')::int, "streamId", entry
     from jsonb_to_recordset($1::jsonb) as given ("streamId" text, entry jsonb)
     on conflict do nothing`,
    [toJson(entries)],
  )
}
