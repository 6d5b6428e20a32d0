import { ProblemAnswer } from '@copydesk/contracts'
import { z } from 'zod'
import answers from './answers.json' with { type: 'json' }
import type { Example, Route } from './route.ts'
import { schemasByName } from './schemas.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description of routes, from the schemas that check their calls. */
export function openApi(routes: Route[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Turns URLs into clean, tagged, searchable news articles, and explains what became of every one. Errors are problem+json (RFC 9457); those of input name field, value and fix.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Authorization: Bearer KEY' },
        basic: { type: 'http', scheme: 'basic', description: 'For browsers: any user name, the key as password' },
      },
    },
  }
}

/** Schemas that have a name of their own stand once, in `components`, as answers show them. */
const registry = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(schemasByName)) registry.add(schema, { id })

const options = { unrepresentable: 'any', cycles: 'ref', reused: 'inline' } as const

function components(): Json {
  const uri = (id: string) => `#/components/schemas/${id}`
  const { schemas } = z.toJSONSchema(registry, { ...options, uri, io: 'output', override: readable })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const name = Object.entries(schemasByName).find(([, known]) => known === schema)?.[0]
  if (io === 'output' && name) return { $ref: `#/components/schemas/${name}` }
  const { $schema, ...inline } = z.toJSONSchema(schema, { ...options, io, override: readable })
  return inline
}

/** Without patterns of dates and addresses, which are longer than what they say; and with the string that may stand for an object. */
function readable({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (!jsonSchema.orString) return
  const { orString, ...whole } = jsonSchema
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  jsonSchema.anyOf = [{ type: 'string' }, whole]
}

function operationOf(route: Route): Json {
  const { summary, description, scope, path, success, body, streams } = route
  return {
    operationId: operationId(route),
    summary,
    description: [description, scopeNote[scope]].filter(Boolean).join('\n\n'),
    tags: [path.split('/')[2] ?? 'service'],
    security: scope === 'public' ? [] : [{ bearer: [] }, { basic: [] }],
    ...parametersOf(route),
    ...((body || streams) && { requestBody: { required: true, content: requestContent(route) } }),
    responses: {
      [success.status]: { description: success.description, content: successContent(route) },
      default: {
        description: 'What is wrong, and what to change',
        content: { 'application/problem+json': { schema: schemaOf(ProblemAnswer, 'output') } },
      },
    },
  }
}

const scopeNote: Record<Route['scope'], string> = {
  public: 'Needs no key.',
  read: 'Needs a key of scope read, when the API has keys.',
  write: 'Needs a key of scope write, when the API has keys.',
  admin: 'Needs a key of scope admin, when the API has keys.',
}

/** `get /v1/pages/{id}/capture` is `getPagesIdCapture`. */
function operationId({ method, path }: Route): string {
  const words = path.replace(/^\/v1/, '').match(/[a-z]+/gi) ?? []
  return [method, ...words.map((word) => word[0]?.toUpperCase() + word.slice(1))].join('')
}

function parametersOf({ params, query, headers = {}, examples }: Route): { parameters?: Json[] } {
  const [{ params: paramExamples = {}, query: queryExamples = {} }] = examples
  const inPath = parametersIn('path', params, paramExamples)
  const inQuery = parametersIn('query', query, queryExamples)
  const inHeader = Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    description,
    schema: { type: 'string', maxLength: 255 },
  }))
  const parameters = [...inPath, ...inQuery, ...inHeader]
  return parameters.length ? { parameters } : {}
}

function parametersIn(
  place: 'path' | 'query',
  schema: z.ZodType | undefined,
  examples: Record<string, string>,
): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    ...((place === 'path' || required.includes(name)) && { required: true }),
    ...(description !== undefined && { description }),
    schema: property,
    ...(examples[name] !== undefined && { example: examples[name] }),
  }))
}

function requestContent({ body, streams = {}, examples }: Route): Json {
  const streamed = Object.entries(streams).map(([type, { description, example }]) => [
    type,
    { schema: { type: 'string', description }, example },
  ])
  const json = body && { schema: schemaOf(body.schema, 'input'), examples: namedExamples(examples) }
  return { ...(json && { 'application/json': json }), ...Object.fromEntries(streamed) }
}

function namedExamples(examples: Example[]): Json {
  const withBody = examples.filter(({ body }) => body !== undefined)
  return Object.fromEntries(withBody.map(({ summary, body }, at) => [`example${at + 1}`, { summary, value: body }]))
}

function successContent(route: Route): Json {
  const { schema, contents } = route.success
  const example = recorded[operationId(route)]
  return {
    ...(schema && { 'application/json': { schema: schemaOf(schema, 'output'), ...(example && { example }) } }),
    ...contents,
  }
}

/** What the examples were answered; `npm test -- -u test/openapi.test.ts` records them anew. */
const recorded: Record<string, Json> = answers
