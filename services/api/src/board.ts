import { fileURLToPath } from 'node:url'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { errorResponse } from '@bull-board/api/dist/errors.js'
import type { QueueJobJson } from '@bull-board/api/typings/app'
import { ExpressAdapter } from '@bull-board/express'
import type { Express, RequestHandler } from 'express'
import { notNow } from './problem.ts'
import type { Tools } from './tools.ts'

const views = fileURLToPath(new URL('../views', import.meta.url))

/** The queue dashboard over all stages; answers 503 until Redis has answered once. */
export function openBoard({ conveyor }: Pick<Tools, 'conveyor'>): RequestHandler {
  let board: RequestHandler | undefined
  return (request, response, next) => {
    const open = conveyor()
    if (!open) throw notNow('Redis does not answer, so there are no queues to show.')
    board ??= boardOf(open.queues)
    return board(request, response, next)
  }
}

function boardOf(queues: ConstructorParameters<typeof BullMQAdapter>[0][]): RequestHandler {
  const serverAdapter = new ExpressAdapter().setBasePath('/queues')
  const options = { uiConfig: { boardTitle: 'Copydesk' } }
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { externalJobUrl: trailOf })),
    serverAdapter,
    options,
  })
  serverAdapter.setErrorHandler(withoutStack)
  return (serverAdapter.setViewsPath(views).getRouter() as Express).disable('x-powered-by')
}

/** In the shape that the dashboard shows; its own handler adds the stack when NODE_ENV is development. */
function withoutStack(error: Error) {
  const isTheirs = 'statusCode' in error && Number(error.statusCode) < 500
  return errorResponse(isTheirs ? 400 : 500, 'ERRORS.INTERNAL_SERVER_ERROR', { message: error.message })
}

/** Where the page that a job carries is explained. */
function trailOf({ id }: QueueJobJson) {
  const pageId = String(id).replace(/-\d+$/, '')
  return { displayText: 'Trail of the page', href: `/v1/pages/${encodeURIComponent(pageId)}` }
}
