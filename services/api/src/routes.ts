import { PageId, Submission } from '@copydesk/contracts'
import { findArticle, findPage } from '@copydesk/database'
import type { Service } from '@copydesk/runtime'
import express, { type Express, type Request, type RequestHandler } from 'express'
import helmet from 'helmet'
import { openBoard } from './board.ts'
import type { Config } from './config.ts'
import { registerGauges } from './gauges.ts'
import { maxBytes, maxUrls } from './limits.ts'
import { presentArticle, presentPage } from './present.ts'
import { answerProblem, notFound, Problem } from './problem.ts'
import { submitPages } from './process.ts'
import { openStats } from './stats.ts'
import type { Tools } from './tools.ts'
import { unfit } from './unfit.ts'

/** All that the API answers. */
export function routes(tools: Tools, { health, log, metrics, version }: Service<Config>): Express {
  registerGauges(metrics, tools)
  const stats = openStats(tools)
  const app = express().disable('x-powered-by').set('query parser', 'simple')
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: contentPolicy } }))
  app.get(['/healthz', '/readyz', '/metrics'], health)
  app.use('/queues', openBoard(tools))

  app.get('/', (_request, response) => {
    response.json({ name: 'Copydesk', version, pages: '/v1/pages', stats: '/v1/stats', queues: '/queues' })
  })

  app.use('/v1', async (_request, _response, next) => {
    await tools.answers() // a database that hangs must not hold the caller for a statement's whole patience
    next()
  })

  app.post('/v1/pages', wantsJson, express.json({ limit: maxBytes, strict: false }), async (request, response) => {
    const urls = (request.body as { urls?: unknown } | null)?.urls
    if (Array.isArray(urls) && urls.length > maxUrls) {
      throw new Problem(
        413,
        'Too many',
        `urls: ${urls.length} given; one call may carry ${maxUrls}. Send them in parts.`,
      )
    }
    const submission = Submission.safeParse(request.body, { reportInput: true })
    if (!submission.success) throw unfit(submission.error)
    response.status(202).json({ pages: await submitPages(submission.data, tools) })
  })

  app.get('/v1/pages/:id', async (request, response) => {
    const page = await findPage(tools.db, idOf(request))
    if (!page) throw new Problem(404, 'Not found', 'There is no page of this id.')
    response.json(presentPage(page))
  })

  app.get('/v1/articles/:id', async (request, response) => {
    const article = await findArticle(tools.db, idOf(request))
    if (!article) throw new Problem(404, 'Not found', 'There is no article of this id.')
    response.json(presentArticle(article))
  })

  app.get('/v1/stats', async (_request, response) => {
    response.json(await stats())
  })

  for (const [path, methods] of Object.entries(allowed)) app.all(path, otherMethod(methods))
  return app.use(notFound, answerProblem(log))
}

function idOf(request: Request<{ id: string }>): string {
  const id = PageId.safeParse(request.params.id)
  if (id.success) return id.data
  throw new Problem(404, 'Not found', 'An id has 26 characters of a–z and 2–7, as in the answer to POST /v1/pages.')
}

const allowed = {
  '/': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
  '/readyz': 'GET, HEAD',
  '/metrics': 'GET, HEAD',
  '/v1/pages': 'POST',
  '/v1/pages/:id': 'GET, HEAD',
  '/v1/articles/:id': 'GET, HEAD',
  '/v1/stats': 'GET, HEAD',
}

function otherMethod(methods: string): RequestHandler {
  return ({ method, path }) => {
    throw new Problem(405, 'Method not allowed', `${path} knows ${methods}, not ${method}.`, {}, { allow: methods })
  }
}

const wantsJson: RequestHandler = (request, _response, next) => {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(request.get('content-type') ?? '') ?? []
  if (request.is('application/json') && charset.toLowerCase() === 'utf-8') return next()
  throw new Problem(415, 'Unsupported type', 'Send JSON in UTF-8, with the header Content-Type: application/json.')
}

/** Nothing from elsewhere; the queue dashboard styles its elements inline. */
const contentPolicy = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
}
