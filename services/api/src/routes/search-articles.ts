import { ArticlesAnswer, ArticlesQuery } from '@copydesk/contracts'
import { searchArticles } from '@copydesk/database'
import { readCursor, writeCursor } from '../cursor.ts'
import { withoutNulls } from '../present.ts'
import { route } from '../route.ts'

/** `GET /v1/articles` */
export const searchArticlesRoute = route({
  method: 'get',
  path: '/v1/articles',
  scope: 'read',
  summary: 'Articles, searched and filtered',
  description:
    'Articles that fit every parameter given. Words are found in headline, standfirst and body; relevance looks at headline, standfirst and lede. `next` goes on where an answer ends, whatever is stored meanwhile.',
  query: ArticlesQuery,
  success: { status: 200, description: 'The articles, and how to go on', schema: ArticlesAnswer },
  examples: [
    { summary: 'What was published last', query: { limit: '10' } },
    { summary: 'A search', query: { q: '"night ferries" -strike', language: 'en' } },
  ],
  async handle({ query: { cursor, limit, ...list } }, { db }) {
    const whole = { of: 'articles', ...list }
    const after = cursor === undefined ? undefined : readCursor(whole, cursor)
    const { rows, next } = await searchArticles(db, { ...list, limit, after })
    return { articles: rows.map(withoutNulls), ...(next && { next: writeCursor(whole, next) }) }
  },
})
