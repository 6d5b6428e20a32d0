import { ArticleAnswer, PageId } from '@copydesk/contracts'
import { findArticle } from '@copydesk/database'
import { z } from 'zod'
import { presentArticle } from '../present.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import { exampleId } from './example-id.ts'

/** `GET /v1/articles/{id}` */
export const readArticleRoute = route({
  method: 'get',
  path: '/v1/articles/{id}',
  scope: 'read',
  summary: 'An article',
  description:
    'The whole record, where each value came from (provenance), its text, and a line on each of its revisions.',
  params: z.object({ id: PageId }),
  success: { status: 200, description: 'The article', schema: ArticleAnswer },
  examples: [{ summary: 'An article', params: { id: exampleId } }],
  async handle({ params }, { db }) {
    const article = await findArticle(db, params.id)
    if (!article) throw new Problem(404, 'Not found', 'There is no article of this id.')
    return presentArticle(article)
  },
})
