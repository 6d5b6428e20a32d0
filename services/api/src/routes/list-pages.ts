import { PagesAnswer, PagesQuery } from '@copydesk/contracts'
import { listPages } from '@copydesk/database'
import { readCursor, writeCursor } from '../cursor.ts'
import { withoutNulls } from '../present.ts'
import { route } from '../route.ts'

/** `GET /v1/pages` */
export const listPagesRoute = route({
  method: 'get',
  path: '/v1/pages',
  scope: 'read',
  summary: 'Pages, the latest first',
  description: 'Pages that were submitted and fit every parameter given, with how the latest run of each stands.',
  query: PagesQuery,
  success: { status: 200, description: 'The pages, and how to go on', schema: PagesAnswer },
  examples: [
    { summary: 'What was dropped because it is gone', query: { status: 'dropped', reason: 'gone' } },
    { summary: 'What is stored', query: { status: 'stored', limit: '10' } },
  ],
  async handle({ query: { cursor, limit, ...list } }, { db }) {
    const whole = { of: 'pages', ...list }
    const after = cursor === undefined ? undefined : readCursor(whole, cursor)
    const { rows, next } = await listPages(db, { ...list, limit, after })
    return { pages: rows.map(withoutNulls), ...(next && { next: writeCursor(whole, next) }) }
  },
})
