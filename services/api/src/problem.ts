import { isPassing } from '@copydesk/database'
import { NoAnswer, throttled } from '@copydesk/runtime'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

type Headers = Record<string, string | string[]>

/** Thrown to answer with a problem (RFC 9457); `extra` members stand beside the standard ones. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly title: string
  readonly extra: object
  readonly headers: Headers
  constructor(status: number, title: string, detail: string, extra: object = {}, headers: Headers = {}) {
    super(detail)
    this.status = status
    this.title = title
    this.extra = extra
    this.headers = headers
  }
}

/** A 503: the caller may try again in two seconds. */
export const notNow = (detail: string) => new Problem(503, 'Not now', detail, {}, { 'retry-after': '2' })

/** Answers what no route knows. */
export const notFound: RequestHandler = (request) => {
  throw new Problem(404, 'Not found', `There is nothing at ${request.method} ${request.path.slice(0, 200)}`)
}

/** Answers every error as `application/problem+json`; what is our own fault is logged and not shown. */
export function answerProblem(log: Logger): ErrorRequestHandler {
  const onTurnedAway = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'a request was turned away'))
  return (error, request, response, _next) => {
    const problem = problemOf(error)
    if (problem.status === 500) log.error({ err: error, path: request.path.slice(0, 200) }, 'a request failed')
    if (problem.status === 503) onTurnedAway(error)
    sendProblem(response, problem)
  }
}

/** Answers with a problem; an answer that was begun is cut off instead, so that nobody takes it for whole. */
export function sendProblem(response: Response, problem: Problem): void {
  if (response.headersSent) {
    if (!response.writableEnded) response.destroy()
    return
  }
  response.status(problem.status).set(problem.headers).type(problemType).send(problemText(problem))
}

/** The media type of problems. */
export const problemType = 'application/problem+json'

/** A problem as it is sent. */
export const problemText = ({ status, title, message, extra }: Problem): string =>
  JSON.stringify({ type: 'about:blank', title, status, detail: message, ...extra })

/** What is told of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof NoAnswer || isPassing(error)) {
    return notNow('The database does not answer. Send it again: what was recorded all the same is a duplicate then.')
  }
  const { type, status, expose, message } = error as Partial<HttpError>
  const known = bodyProblems[type ?? '']
  if (known) return known
  if (status && status >= 400 && status < 500) {
    return new Problem(status, 'Bad request', `The request could not be read${expose ? `: ${message}` : ''}.`)
  }
  return new Problem(500, 'Internal error', 'Something went wrong here; it has been logged.')
}

/** How Express and its parsers report what a client did wrong; `message` is meant for the client when `expose` is set. */
interface HttpError {
  type: string
  status: number
  expose: boolean
  message: string
}

/** What Express's body parser reports, by its `type`. */
const bodyProblems: Record<string, Problem> = {
  'entity.parse.failed': new Problem(400, 'Not JSON', 'The body is not valid JSON.'),
  'encoding.unsupported': new Problem(415, 'Unsupported encoding', 'Send the body as it is, or gzip, deflate or br.'),
  'charset.unsupported': new Problem(415, 'Unsupported charset', 'Send JSON in UTF-8.'),
}
