import { fileURLToPath } from 'node:url'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { Request, RequestHandler } from 'express'
import { notNow, Problem } from './problem.ts'
import type { Tools } from './tools.ts'

const views = fileURLToPath(new URL('../views', import.meta.url))

/** The queue dashboard over all stages; answers 503 until Redis has answered once. */
export function openBoard({ conveyor }: Pick<Tools, 'conveyor'>): RequestHandler {
  let board: RequestHandler | undefined
  return (request, response, next) => {
    const open = conveyor()
    if (!open) throw notNow('Redis does not answer, so there are no queues to show.')
    if (fromElsewhere(request)) throw new Problem(403, 'Forbidden', 'Another site may not act on the queues.')
    board ??= boardOf(open.queues)
    return board(request, response, next)
  }
}

/** A page of another site that makes the operator's browser ask for a change. */
function fromElsewhere({ method, headers }: Request): boolean {
  const site = headers['sec-fetch-site']
  return method !== 'GET' && site !== undefined && site !== 'same-origin'
}

function boardOf(queues: ConstructorParameters<typeof BullMQAdapter>[0][]): RequestHandler {
  const serverAdapter = new ExpressAdapter().setBasePath('/queues')
  const options = { uiConfig: { boardTitle: 'Copydesk' } }
  createBullBoard({ queues: queues.map((queue) => new BullMQAdapter(queue)), serverAdapter, options })
  return serverAdapter.setViewsPath(views).getRouter()
}
