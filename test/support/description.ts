import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { JsonSchema } from './arbitrary.ts'

interface Media {
  schema?: JsonSchema
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: JsonSchema
  example?: string
}

interface Operation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content: Record<string, Media> }>
}

export interface Description extends Record<string, unknown> {
  paths: Record<string, Record<string, Operation>>
}

/** One call that the description offers. */
export interface Call {
  path: string
  method: string
  operation: Operation
}

/** Every call that an OpenAPI description offers. */
export function callsOf({ paths }: Description): Call[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

/** Says what of an answer the description does not foresee; undefined when it is all as described. */
export type Judge = (call: Call, answer: Response) => Promise<string | undefined>

/** Holds answers against a description. */
export function judgeBy(description: Description): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ ...description, $id: 'api' })

  return async ({ path, method, operation }, answer) => {
    const status = String(answer.status)
    const known = status in operation.responses ? status : 'default'
    if (known === 'default' && answer.ok) return `${status} is not described`
    const content = operation.responses[known]?.content ?? {}
    if ('*/*' in content) return undefined
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    if (!(type in content)) return `${status} came as ${type}`
    const at = ['paths', path, method, 'responses', known, 'content', type, 'schema'].map(pointed).join('/')
    const fits = ajv.compile({ $ref: `api#/${at}` })
    const wrong = valuesIn(await answer.text(), type).find((value) => !fits(value))
    return wrong && `${status}: ${ajv.errorsText(fits.errors)} in ${JSON.stringify(wrong).slice(0, 500)}`
  }
}

/** The value in a body of JSON, or those in its lines. */
function valuesIn(body: string, type: string): unknown[] {
  const lines = type === 'application/x-ndjson' ? body.split('\n').filter(Boolean) : [body]
  return lines.map((line) => JSON.parse(line) as unknown)
}

const pointed = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
