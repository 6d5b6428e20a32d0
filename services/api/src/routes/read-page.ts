import { PageAnswer, PageId } from '@copydesk/contracts'
import { findPage } from '@copydesk/database'
import { z } from 'zod'
import { presentPage } from '../present.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import { exampleId } from './example-id.ts'

/** `GET /v1/pages/{id}` */
export const readPageRoute = route({
  method: 'get',
  path: '/v1/pages/{id}',
  scope: 'read',
  summary: 'What became of a page',
  description:
    'The page, its latest 50 runs, and their trails: each way out of a stage, how long it took and waited, and why.',
  params: z.object({ id: PageId }),
  success: { status: 200, description: 'The page', schema: PageAnswer },
  examples: [{ summary: 'A page', params: { id: exampleId } }],
  async handle({ params }, { db }) {
    const page = await findPage(db, params.id)
    if (!page) throw new Problem(404, 'Not found', 'There is no page of this id.')
    return presentPage(page)
  },
})
