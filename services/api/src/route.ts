import type { Scope } from '@copydesk/contracts'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Tools } from './tools.ts'

/** What a call brings, checked: `params` of the path, `query`, and `body` when it is JSON. */
export interface Call<Params, Query, Body> {
  params: Params
  query: Query
  body: Body
  /** For what the above do not cover: headers, and bodies that are streamed. */
  request: Request
  response: Response
}

/** A body of JSON, read whole: more than `maxBytes` is a 413. */
export interface JsonBody<Body> {
  schema: z.ZodType<Body>
  maxBytes: number
}

/** A body of another type, which the route reads by itself as it comes; `example` is a whole one. */
export interface StreamedBody {
  description: string
  example: string
}

/** What a route answers when it succeeds: JSON of `schema`, or else what `contents` says of each media type. */
export interface Success {
  status: 200 | 202
  description: string
  schema?: z.ZodType
  /** JSON schema by media type. */
  contents?: Record<string, object>
}

/** A real call: `npm test` sends it. */
export interface Example {
  summary: string
  params?: Record<string, string>
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
}

/** One call of the API, as it is answered, documented and tested. */
export interface Route<Params = unknown, Query = unknown, Body = unknown> {
  method: 'get' | 'post'
  /** With its parameters in braces: `/v1/pages/{id}`. */
  path: string
  /** What the key must allow; `public` asks for none. */
  scope: Scope | 'public'
  summary: string
  description?: string
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  body?: JsonBody<Body>
  streams?: Record<string, StreamedBody>
  /** Request headers it knows, by name. */
  headers?: Record<string, string>
  success: Success
  examples: [Example, ...Example[]]
  /** Gives what is answered as JSON, or undefined when it has answered by itself. Throws a Problem. */
  handle(call: Call<Params, Query, Body>, tools: Tools): Promise<unknown>
}

/** A route, its handler typed by its schemas. */
export function route<Params = unknown, Query = unknown, Body = unknown>(
  given: Route<Params, Query, Body>,
): Route<Params, Query, Body> {
  return given
}
