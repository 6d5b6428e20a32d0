import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import { Problem, sendProblem } from './problem.ts'
import type { Route } from './route.ts'

/** How long a body may take, unless it is a stream. */
const bodyMs = 30_000

const deadlines = new WeakMap<IncomingMessage, NodeJS.Timeout>()

/** Gives a body 30 s to arrive, whether or not anybody reads it; then the caller is told so, and the connection ends. */
export const limitBodyTime: RequestHandler = (request, response, next) => {
  if (hasBody(request)) {
    const deadline = setTimeout(() => giveUp(request, response), bodyMs).unref()
    deadlines.set(request, deadline)
    request.once('close', () => clearTimeout(deadline))
  }
  next()
}

/** Lets a body that the route takes as a stream last as long as it moves. */
export function allowStreams({ streams = {} }: Route): RequestHandler {
  const types = Object.keys(streams)
  return (request, _response, next) => {
    if (types.length > 0 && request.is(types)) clearTimeout(deadlines.get(request))
    next()
  }
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

function giveUp(request: IncomingMessage, response: Response): void {
  if (request.complete) return
  if (response.writableEnded) return void request.destroy()
  const detail = `The body did not arrive within ${bodyMs / 1_000} s.`
  sendProblem(response, new Problem(408, 'Too slow', detail, {}, { connection: 'close' }))
}
