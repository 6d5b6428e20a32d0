import { HostsAnswer, HostsQuery } from '@copydesk/contracts'
import { listHosts } from '@copydesk/database'
import { readCursor, writeCursor } from '../cursor.ts'
import { presentHostSummary } from '../present-host.ts'
import { route } from '../route.ts'

/** `GET /v1/hosts` */
export const listHostsRoute = route({
  method: 'get',
  path: '/v1/hosts',
  scope: 'read',
  summary: 'Hosts, and how each is treated',
  description: 'Hosts that were asked and fit every parameter given: how each stands, and what was asked of it.',
  query: HostsQuery,
  success: { status: 200, description: 'The hosts, and how to go on', schema: HostsAnswer },
  examples: [
    { summary: 'What was asked last', query: { limit: '10' } },
    { summary: 'What cannot be reached', query: { state: 'paused', sort: 'waiting' } },
  ],
  async handle({ query: { cursor, limit, ...list } }, { db }) {
    const whole = { of: 'hosts', ...list }
    const after = cursor === undefined ? undefined : readCursor(whole, cursor)
    const { rows, next } = await listHosts(db, { ...list, limit, after })
    return { hosts: rows.map(presentHostSummary), ...(next && { next: writeCursor(whole, next) }) }
  },
})
