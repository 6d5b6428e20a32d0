import type { Service } from '@copydesk/runtime'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { openBoard } from './board.ts'
import type { Config } from './config.ts'
import { boardPolicy, dataPolicy } from './content-policy.ts'
import { docsPage } from './docs.ts'
import { openGate } from './gate.ts'
import { registerGauges } from './gauges.ts'
import { openLimiter } from './limiter.ts'
import { methodsByPath, mount } from './mount.ts'
import { openApi } from './openapi.ts'
import { refuseOtherNames, refuseOtherSites } from './other-sites.ts'
import { answerProblem, notFound, Problem } from './problem.ts'
import { routes } from './routes/index.ts'
import { allowStreams, limitBodyTime } from './slow-clients.ts'
import type { Tools } from './tools.ts'

/** All that the API answers. */
export function appOf(tools: Tools, service: Service<Config>): Express {
  const { config, health, log, metrics, version } = service
  registerGauges(metrics, tools)
  const gate = openGate(config.API_KEYS)
  const app = express().disable('x-powered-by').set('query parser', 'simple').set('trust proxy', config.API_TRUST_PROXY)
  app.use(limitBodyTime, helmet(usualHeaders), dataPolicy)
  app.get(['/healthz', '/readyz'], health)

  if (!config.API_KEYS && !config.API_OPEN) app.use(refuseOtherNames)
  app.use(refuseOtherSites, gate.identify, openLimiter(service))
  app.get('/metrics', gate.requires('read'), health)
  app.use('/queues', gate.requires('admin'), boardPolicy, openBoard(tools))
  app.use('/docs', docsPage())
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
  for (const route of routes) mount(app, route, [gate.requires(route.scope), allowStreams(route), answers], tools)
  for (const path of publicPaths) app.all(path, otherMethod('GET, HEAD'))
  for (const [path, methods] of methodsByPath(routes)) app.all(path, otherMethod(methods))
  return app.use(notFound, answerProblem(log))
}

/** The policy is said page by page; whether the host is to be asked by HTTPS alone is up to whoever puts it behind HTTPS. */
const usualHeaders = {
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
} as const

const publicPaths = ['/', '/healthz', '/readyz', '/metrics', '/openapi.json', '/docs']

function otherMethod(methods: string): RequestHandler {
  return ({ method, path }) => {
    throw new Problem(405, 'Method not allowed', `${path} knows ${methods}, not ${method}.`, {}, { allow: methods })
  }
}
