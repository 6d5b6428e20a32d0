import type { HostAnswer, HostSummary, HostsQuery } from '@copydesk/contracts'
import type { Parameter } from './asked.ts'
import type { Database } from './database.ts'
import { iso } from './iso.ts'
import { exact, goesOn, type Listed, listed, type Place } from './place.ts'

/** What may be missing is null. */
type WithNulls<Fields> = {
  [Field in keyof Fields]-?: undefined extends Fields[Field] ? NonNullable<Fields[Field]> | null : Fields[Field]
}

/** How a host stands: the latest of its times that has not passed, and what `why` was said of back-off or pause. */
export interface FoundStanding {
  state: HostSummary['now']['state']
  until: string | null
  why: string | null
  delayMs: number | null
  delayFor: NonNullable<HostSummary['delayFor']> | null
  failures: number
}

/** A host in a list; what it does not have is null. */
export type FoundHostSummary = WithNulls<Omit<HostSummary, 'now' | 'delayMs' | 'delayFor' | 'failures'>> & FoundStanding

/** A host with all that its ledger has. */
export type FoundHost = FoundHostSummary & WithNulls<Pick<HostAnswer, 'robots' | 'rights' | 'lastErrors' | 'hours'>>

/** Which hosts to list, and after which place. */
export type HostListing = Omit<HostsQuery, 'cursor'> & { after?: Place | undefined }

const state = `case when paused_until > now() then 'paused' when back_off_until > now() then 'backing-off'
  when free_at > now() then 'delayed' else 'free' end`

const until = 'greatest(free_at, back_off_until, paused_until)'

const summary = `
  host, ${state} as state, case when ${until} > now() then ${iso(until)} end as until, why,
  delay_ms as "delayMs", delay_for as "delayFor", failures,
  (select count(*) from pages where status = 'under-way' and host_and_port(url, pages.host) = hosts.host) as waiting,
  ${iso('first_seen')} as "firstSeen", ${iso('last_seen')} as "lastSeen", ${iso('last_request_at')} as "lastRequestAt",
  requests, bytes, errors, least_spacing_ms as "leastSpacingMs"`

const lastDay = `(
  select jsonb_agg(jsonb_build_object('hour', ${iso('hour')}, 'requests', requests, 'bytes', bytes, 'errors', errors,
    'leastSpacingMs', least_spacing_ms) order by hour)
  from host_hours where host_hours.host = hosts.host and hour > now() - interval '24 hours')`

/** The first of some hosts that is known, with its hours of the last day. */
export async function findHost(db: Database, hosts: string[]): Promise<FoundHost | undefined> {
  const { rows } = await db.query<FoundHost>(
    `select ${summary}, robots, rights, last_errors as "lastErrors", coalesce(jsonb_strip_nulls(${lastDay}), '[]') as hours
     from hosts where host = any($1) order by array_position($1, host) limit 1`,
    [hosts],
  )
  return rows[0]
}

const filters = {
  state: (name: string) => `${state} = ${name}`,
  q: (name: string) => `strpos(host, ${name}) > 0`,
}

/** Hosts that were asked, in order. */
export async function listHosts(db: Database, listing: HostListing): Promise<Listed<FoundHostSummary>> {
  const given: unknown[] = []
  const { rows } = await db.query<FoundHostSummary & { place: Place }>(
    statement(listing, (value) => `$${given.push(value)}`),
    given,
  )
  return listed(rows, listing.limit)
}

const orders = {
  latest: { from: 'hosts', rank: 'null::float8', keys: ['last_seen', 'host'] },
  waiting: {
    from: `hosts left join (
      select host_and_port(url, host) as host, count(*)::float8 as waiting from pages where status = 'under-way' group by 1
    ) as queue using (host)`,
    rank: 'coalesce(waiting, 0)',
    keys: ['coalesce(waiting, 0)', 'last_seen', 'host'],
  },
} as const satisfies Record<HostsQuery['sort'], { from: string; rank: string; keys: readonly string[] }>

/** Only of the hosts that are shown is it counted what waits for them. */
function statement({ sort, after, limit, ...listing }: HostListing, $: Parameter): string {
  const { from, rank, keys } = orders[sort]
  const wanted = Object.entries(filters).flatMap(([field, filter]) => {
    const value = listing[field as keyof typeof filters]
    return value === undefined ? [] : [filter($(value))]
  })
  const where = [...wanted, ...(after ? [goesOn([...keys], 'desc', after, $)] : [])]
  return `
    with page as materialized (
      select host, ${rank} as rank, last_seen as seen from ${from} ${where.length ? `where ${where.join(' and ')}` : ''}
      order by ${keys.map((key) => `${key} desc`).join(', ')} limit ${$(limit + 1)}
    )
    select ${summary}, jsonb_build_object('id', host, 'at', ${exact('hosts.last_seen')}, 'rank', rank) as place
    from page join hosts using (host) order by rank desc, seen desc, host desc`
}
