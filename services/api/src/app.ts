import type { Service } from '@copydesk/runtime'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { openBoard } from './board.ts'
import type { Config } from './config.ts'
import { registerGauges } from './gauges.ts'
import { methodsByPath, mount } from './mount.ts'
import { openApi } from './openapi.ts'
import { answerProblem, notFound, Problem } from './problem.ts'
import { routes } from './routes/index.ts'
import type { Tools } from './tools.ts'

/** All that the API answers. */
export function appOf(tools: Tools, { health, log, metrics, version }: Service<Config>): Express {
  registerGauges(metrics, tools)
  const app = express().disable('x-powered-by').set('query parser', 'simple')
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: contentPolicy } }))
  app.get(['/healthz', '/readyz', '/metrics'], health)
  app.use('/queues', openBoard(tools))

  app.get('/', (_request, response) => {
    response.json({ name: 'Copydesk', version, docs: '/docs', openapi: '/openapi.json', queues: '/queues' })
  })
  const description = openApi(routes, version)
  app.get('/openapi.json', (_request, response) => {
    response.json(description)
  })

  /** A database that hangs must not hold the caller for a statement's whole patience. */
  const answers: RequestHandler = async (_request, _response, next) => {
    await tools.answers()
    next()
  }
  for (const route of routes) mount(app, route, [answers], tools)
  for (const path of ['/', '/healthz', '/readyz', '/metrics', '/openapi.json']) app.all(path, otherMethod('GET, HEAD'))
  for (const [path, methods] of methodsByPath(routes)) app.all(path, otherMethod(methods))
  return app.use(notFound, answerProblem(log))
}

function otherMethod(methods: string): RequestHandler {
  return ({ method, path }) => {
    throw new Problem(405, 'Method not allowed', `${path} knows ${methods}, not ${method}.`, {}, { allow: methods })
  }
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
