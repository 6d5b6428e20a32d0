import type { HostEntry, HostRequest } from '@copydesk/contracts'
import { type Connection, type Database, inTransaction } from './database.ts'
import { toJson } from './json.ts'

/** The last entry of a stream that the host ledger has. */
export interface HostCursor {
  stream: string
  lastId: string
}

/**
 * Lends `read` the cursor, and adds the entries it gives to the host ledger; the cursor moves on in the same transaction, so that each
 * entry counts once. Others who want to add wait until then.
 */
export async function addToHosts<Read extends { entries: HostEntry[]; cursor: HostCursor }>(
  db: Database,
  read: (cursor: HostCursor) => Promise<Read>,
): Promise<Read> {
  return inTransaction(db, async (connection) => {
    const { rows } = await connection.query<HostCursor>(
      'select stream, last_id as "lastId" from host_cursor for update',
    )
    const given = await read(rows[0] ?? { stream: '', lastId: '0-0' })
    if (given.entries.length) await add(connection, given.entries)
    await connection.query('update host_cursor set stream = $1, last_id = $2', [
      given.cursor.stream,
      given.cursor.lastId,
    ])
    return given
  })
}

const latest = (value: string) => `(array_agg(${value} order by n desc) filter (where ${value} is not null))[1]`
const sums = `count(purpose) as requests, coalesce(sum(bytes), 0) as bytes, count(error) as errors, min("spacingMs") as least_spacing_ms`
const plus = (table: string) =>
  ['requests', 'bytes', 'errors']
    .map((column) => `${column} = ${table}.${column} + excluded.${column}`)
    .concat(`least_spacing_ms = least(${table}.least_spacing_ms, excluded.least_spacing_ms)`)
    .join(', ')

const mostErrors = 10
const first = (errors: string) => `jsonb_path_query_array(${errors}, '$[0 to ${mostErrors - 1}]')`

/** What of a host's standing is replaced together, by the latest request that says how it stands. */
const standing = ['delay_ms', 'delay_for', 'failures', 'why', 'free_at', 'back_off_until', 'paused_until']

/** Entries count by their `at`, and what is the latest by their order. */
async function add(connection: Connection, entries: HostEntry[]): Promise<void> {
  await connection.query(
    `with given as materialized (
       select * from rows from (jsonb_to_recordset($1::jsonb) as (host text, at text, purpose text, url text, ms float8,
         bytes bigint, "spacingMs" float8, error jsonb, state jsonb, robots jsonb, rights jsonb))
         with ordinality as given (host, at, purpose, url, ms, bytes, "spacingMs", error, state, robots, rights, n)
     ), by_hour as (
       insert into host_hours as known (host, hour, requests, bytes, errors, least_spacing_ms)
       select host, date_trunc('hour', at::timestamptz, 'UTC'), ${sums} from given where purpose is not null group by 1, 2 order by 1, 2
       on conflict (host, hour) do update set ${plus('known')}
     ), by_host as (
       select host, min(at::timestamptz) as first_seen, max(at::timestamptz) as last_seen,
         max(at::timestamptz) filter (where purpose is not null) as last_request_at, ${sums},
         ${latest(`state || jsonb_build_object('freeAt', at::timestamptz + (ms + (state->>'delayMs')::float8) * interval '1 ms')`)} as state,
         ${latest(`robots || jsonb_build_object('at', at)`)} as robots,
         ${latest(`rights->'page' || jsonb_build_object('at', at)`)} as page,
         ${latest(`rights->'tdmrep' || jsonb_build_object('at', at)`)} as tdmrep,
         jsonb_agg(jsonb_build_object('at', at, 'url', left(url, 2048)) || error order by n desc) filter (where error is not null) as last_errors
       from given group by host
     )
     insert into hosts as known (host, first_seen, last_seen, last_request_at, requests, bytes, errors, least_spacing_ms,
       delay_ms, delay_for, failures, why, free_at, back_off_until, paused_until, robots, rights, last_errors)
     select host, first_seen, last_seen, last_request_at, requests, bytes, errors, least_spacing_ms,
       (state->>'delayMs')::float8, state->>'delayFor', coalesce((state->>'failures')::bigint, 0), state->>'why', (state->>'freeAt')::timestamptz,
       (state->>'backOffUntil')::timestamptz, (state->>'pausedUntil')::timestamptz, robots,
       jsonb_strip_nulls(jsonb_build_object('page', page, 'tdmrep', tdmrep)), ${first("coalesce(last_errors, '[]')")}
     from by_host order by host
     on conflict (host) do update set ${plus('known')},
       first_seen = least(known.first_seen, excluded.first_seen),
       last_seen = greatest(known.last_seen, excluded.last_seen),
       last_request_at = greatest(known.last_request_at, excluded.last_request_at),
       ${standing.map((column) => `${column} = case when excluded.free_at is null then known.${column} else excluded.${column} end`).join(', ')},
       robots = coalesce(excluded.robots, known.robots),
       rights = known.rights || excluded.rights,
       last_errors = ${first('excluded.last_errors || known.last_errors')}`,
    [toJson(entries.map(withError))],
  )
}

/** Of answers, those are errors that say something is wrong with the host, or with how we ask it. */
function withError(entry: HostEntry): HostEntry {
  const { purpose, error, status = 0 } = entry as HostRequest
  if (!purpose || error || (status < 500 && status !== 429)) return entry
  return { ...entry, error: { reason: 'server-error', detail: String(status) } }
}

const kept = "interval '30 days'"

/** Removes up to `limit` hours that are older than 30 days; gives how many. */
export async function forgetHostHours(db: Database, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `delete from host_hours where ctid = any(array(
       select ctid from host_hours where hour <= now() - ${kept} order by hour limit $1 for update skip locked))`,
    [limit],
  )
  return rowCount ?? 0
}
