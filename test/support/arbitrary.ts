import fc, { type Arbitrary } from 'fast-check'

/** The part of JSON Schema that the API's description uses. */
export interface JsonSchema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
  pattern?: string
}

/** What clients send that no schema foresees. */
const nonsense = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    '\0',
    '\u202e',
    '\ud800',
    '__proto__',
    "' or 1=1 --",
    '%',
    '<script>',
    '-1',
    '1e9',
    'NaN',
    '[]',
    'null',
  ),
  fc.constantFrom(-1, 0, 1e308, 2 ** 53, 0.5),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.integer({ min: 1, max: 12 }).map((times) => 'ab '.repeat(2 ** times)),
)

/** A value that mostly fits a schema; one in eight of its parts does not. */
export function mostly(schema: JsonSchema): Arbitrary<unknown> {
  return fc.oneof({ weight: 7, arbitrary: fitting(schema) }, { weight: 1, arbitrary: nonsense })
}

const byType: Record<string, (schema: JsonSchema) => Arbitrary<unknown>> = {
  string: stringOf,
  integer: ({ minimum = -100, maximum = 1_000_000 }) =>
    fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) }),
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  array: ({ items = {}, maxItems = 5 }) => fc.array(mostly(items), { maxLength: Math.min(maxItems + 1, 5) }),
  object: ({ properties = {}, required = [] }) => {
    const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, mostly(part)]))
    return fc.record(parts, { requiredKeys: required.filter((name) => name in parts) })
  },
}

function fitting(schema: JsonSchema): Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(mostly))
  return byType[schema.type ?? '']?.(schema) ?? nonsense
}

const url = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https', 'ftp'] })

function stringOf({ pattern, minLength = 0, maxLength = 200 }: JsonSchema): Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'))
  const max = Math.min(maxLength, 200)
  return fc.oneof(
    fc.string({ minLength, maxLength: max }),
    fc.string({ unit: 'binary', minLength, maxLength: max }),
    url,
  )
}
