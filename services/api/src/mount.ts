import express, { type Express, type Request, type RequestHandler } from 'express'
import { z } from 'zod'
import { declaredCharset } from './charset.ts'
import { Problem } from './problem.ts'
import type { JsonBody, Route } from './route.ts'
import type { Tools } from './tools.ts'
import { unfit } from './unfit.ts'

/** Lets an app answer a route: `before` comes first, then the body is read and everything is checked. */
export function mount(app: Express, route: Route, before: RequestHandler[], tools: Tools): void {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1')
  app[route.method](path, ...before, ...bodyReaders(route), async (request, response) => {
    const params = readParams(route, request)
    const query = readQuery(route, request)
    const body = route.body && !isStream(route, request) ? check(route.body.schema, request.body) : undefined
    const answer = await route.handle({ params, query, body, request, response }, tools)
    if (answer !== undefined) response.status(route.success.status).json(answer)
  })
}

/** The methods that each path knows, for the answer to any other. */
export function methodsByPath(routes: Route[]): Map<string, string> {
  const paths = Map.groupBy(routes, ({ path }) => path.replace(/\{(\w+)\}/g, ':$1'))
  return new Map([...paths].map(([path, known]) => [path, known.flatMap(({ method }) => named[method]).join(', ')]))
}

const named = { get: ['GET', 'HEAD'], post: ['POST'] }

function readParams({ params }: Route, request: Request): unknown {
  const read = params?.safeParse(request.params)
  if (read && !read.success)
    throw new Problem(404, 'Not found', read.error.issues[0]?.message ?? 'There is no such id.')
  return read?.data
}

const noQuery = z.strictObject({})

/** A parameter left empty counts as not given. */
function readQuery({ query = noQuery }: Route, request: Request): unknown {
  const given = Object.entries(request.query).filter(([, value]) => value !== '')
  return check(query, Object.fromEntries(given))
}

function check<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given, { reportInput: true })
  if (!read.success) throw unfit(read.error)
  return read.data
}

function isStream({ streams = {} }: Route, request: Request): boolean {
  return Object.keys(streams).some((type) => request.is(type))
}

function bodyReaders(route: Route): RequestHandler[] {
  if (!route.body) return []
  const { body } = route
  const readJson = express.json({ limit: body.maxBytes, strict: false })
  return [
    (request, response, next) => {
      if (isStream(route, request)) return next()
      throwUnlessJson(request, route)
      readJson(request, response, (error?: unknown) => next(asTooLarge(error, body)))
    },
  ]
}

function throwUnlessJson(request: Request, { streams = {} }: Route): void {
  if (request.is('application/json') && declaredCharset(request) === 'utf-8') return
  const others = Object.keys(streams).map((type) => `, or as ${type}`)
  const fix = `Send JSON in UTF-8, with the header Content-Type: application/json${others.join('')}.`
  throw new Problem(415, 'Unsupported type', fix)
}

function asTooLarge(error: unknown, { maxBytes }: JsonBody<unknown>): unknown {
  if ((error as { type?: string } | undefined)?.type !== 'entity.too.large') return error
  return new Problem(413, 'Too large', `A call may carry ${maxBytes} bytes of JSON; send less at once.`)
}
