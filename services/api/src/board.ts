import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'
import type { Tools } from './tools.ts'

/** The queue dashboard over all stages; answers 503 until Redis has answered once. */
export function openBoard({ conveyor }: Pick<Tools, 'conveyor'>): RequestHandler {
  let board: RequestHandler | undefined
  return (request, response, next) => {
    const open = conveyor()
    if (!open) throw new Problem(503, 'Not now', 'Redis does not answer, so there are no queues to show.')
    board ??= boardOf(open.queues)
    return board(request, response, next)
  }
}

function boardOf(queues: ConstructorParameters<typeof BullMQAdapter>[0][]): RequestHandler {
  const serverAdapter = new ExpressAdapter().setBasePath('/queues')
  createBullBoard({ queues: queues.map((queue) => new BullMQAdapter(queue)), serverAdapter })
  return serverAdapter.getRouter()
}
