import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { HostEntry, Verdicts } from '@copydesk/contracts'
import { Validator } from '@seriousme/openapi-schema-validator'
import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostly } from './support/arbitrary.ts'
import { type Call, callsOf, type Description, type Judge, judgeBy, type Parameter } from './support/description.ts'
import { requestTo, tellOfHosts } from './support/host-entries.ts'
import { type Line, openLine } from './support/line.ts'
import { until } from './support/until.ts'

let line: Line
let description: Description
let judge: Judge
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0 } })
  description = (await (await line.api('/openapi.json')).json()) as Description
  judge = judgeBy(description)
  await tellOfHosts(line, toldOfHosts)
})
afterAll(() => line.close())

/** What the examples of hosts are about; all of it in one hour. */
const host = 'news.example:443'
const at = new Date().toISOString()
const toldOfHosts: HostEntry[] = [
  requestTo(host, {
    at,
    purpose: 'robots',
    url: 'https://news.example/robots.txt',
    bytes: 412,
    robots: { verdict: 'rules', crawlDelayMs: 2_000 },
  }),
  requestTo(host, {
    at,
    url: 'https://news.example/harbour/pilots',
    spacingMs: 2_004,
    rights: { page: { url: 'https://news.example/harbour/pilots', robots: ['noai'], noai: true } },
  }),
  requestTo(host, {
    at,
    url: 'https://news.example/harbour/lighthouse',
    bytes: 0,
    spacingMs: 2_001,
    error: { reason: 'connection-failed', detail: 'ECONNREFUSED' },
    state: {
      delayMs: 2_000,
      delayFor: 'crawl-delay',
      failures: 10,
      pausedUntil: '2099-01-01T00:00:00.000Z',
      why: '10 connections failed in a row',
    },
  }),
]

/** A call with everything it is sent with. */
interface Sent {
  call: Call
  path: string
  init: RequestInit
}

/** As a client does that is told when to come back: on a starved machine the database may not answer in time. */
async function send(sent: Sent, patience = 10): Promise<Response> {
  const answer = await line.api(sent.path, sent.init)
  const retryAfter = Number(answer.headers.get('retry-after'))
  if (answer.status !== 503 || !retryAfter || patience === 0) return answer
  await wait(retryAfter * 1_000)
  return send(sent, patience - 1)
}

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('every call has a name of its own, and says what it gives and takes', () => {
  const calls = callsOf(description)
  expect(new Set(calls.map(({ operation }) => operation.operationId)).size).toBe(calls.length)
  for (const { operation } of calls)
    expect(operation).toMatchObject({ summary: expect.any(String), responses: { default: {} } })
})

test('every example is answered as the description says, and with success', async () => {
  const answers = new Map<string, unknown>()
  const isDocument = ({ path }: Call) => path === '/v1/documents'
  const calls = callsOf(description)
  const documentsFirst = [...calls.filter(isDocument), ...calls.filter((call) => !isDocument(call))]
  for (const each of documentsFirst.flatMap(exampleCalls)) {
    const answer = await send(each)
    expect(answer.ok, `${each.path} ${await answer.clone().text()}`).toBe(true)
    expect(await judge(each.call, answer.clone()), each.path).toBeUndefined()
    const { operationId } = each.call.operation
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    if (!isJson) continue
    const told = (await answer.json()) as Partial<Verdicts>
    if (!answers.has(operationId)) answers.set(operationId, told)
    if (isDocument(each.call)) await storedWithTrail(told.pages?.[0]?.id ?? '')
  }
  const shown = `${JSON.stringify(Object.fromEntries(answers), timeless, 2)}\n`
  await expect(shown, 'the answers that the description shows').toMatchFileSnapshot(recorded)
})

/** Waits until a document is stored and its trail is whole. */
async function storedWithTrail(id: string): Promise<void> {
  await until('its trail is whole', async () => {
    const { runs } = await line.page(id)
    return runs[0]?.trail.length === 3
  })
}

const recorded = fileURLToPath(new URL('../services/api/src/answers.json', import.meta.url))

const ofTheMoment: Record<string, unknown> = {
  ms: 12,
  waitedMs: 3,
  oldestWaitingMs: null,
  worker: 'desk-1',
  outbox: 0,
  waiting: 2,
}

/** Without what differs from run to run. */
function timeless(key: string, value: unknown): unknown {
  if (key in ofTheMoment) return ofTheMoment[key]
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value)
    ? '2026-11-24T10:00:00.000Z'
    : value
}

test('no call, however odd, fails on our side or is answered off the description', async () => {
  const seed = Number(process.env.FUZZ_SEED ?? 20_261_124)
  const calls = callsOf(description)
  await fc.assert(
    fc.asyncProperty(fc.oneof(...calls.map(oddCall)), async (sent) => {
      const answer = await send(sent)
      expect(answer.status, await answer.clone().text()).toBeLessThan(500)
      expect(await judge(sent.call, answer)).toBeUndefined()
    }),
    { numRuns: 2_000, seed },
  )
})

/** The calls that the examples make. */
function exampleCalls(call: Call): Sent[] {
  const { parameters = [], requestBody } = call.operation
  const values = Object.fromEntries(parameters.flatMap(({ name, example }) => (example ? [[name, example]] : [])))
  const path = pathOf(call, values)
  if (!requestBody) return [{ call, path, init: { method: call.method.toUpperCase() } }]
  return Object.entries(requestBody.content).flatMap(([type, { examples = {}, example }]) => {
    const bodies =
      example === undefined ? Object.values(examples).map(({ value }) => JSON.stringify(value)) : [String(example)]
    return bodies.map((body) => ({ call, path, init: withBody(call, type, body) }))
  })
}

/** Calls that fit the description more or less. */
function oddCall(call: Call): Arbitrary<Sent> {
  const { parameters = [], requestBody } = call.operation
  const given = fc.record(
    Object.fromEntries(
      parameters.filter(({ in: place }) => place !== 'header').map((each) => [each.name, parameterOf(each)]),
    ),
    { requiredKeys: parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name) },
  )
  const stranger = fc.option(fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.string()), {
    freq: 15,
    nil: undefined,
  })
  const path = fc
    .tuple(given, stranger)
    .map(([values, extra]) => pathOf(call, values) + (extra ? strange(pathOf(call, values), extra) : ''))
  if (!requestBody) return path.map((at) => ({ call, path: at, init: { method: call.method.toUpperCase() } }))
  const bodies = Object.entries(requestBody.content).map(([type, { schema = {} }]) => {
    const text =
      type === 'application/json'
        ? mostly(schema).map((value) => JSON.stringify(value) ?? '')
        : fc.string({ unit: 'binary' })
    return fc.tuple(path, text).map(([at, body]) => ({ call, path: at, init: withBody(call, type, body) }))
  })
  return fc.oneof(...bodies)
}

const strange = (path: string, [name, value]: [string, string]) =>
  `${path.includes('?') ? '&' : '?'}${encode(name)}=${encode(value)}`

function parameterOf({ schema }: Parameter): Arbitrary<unknown> {
  return mostly(schema).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
}

function withBody({ method }: Call, type: string, body: string): RequestInit {
  return { method: method.toUpperCase(), headers: { 'content-type': type }, body }
}

function pathOf({ path, operation: { parameters = [] } }: Call, values: Record<string, unknown>): string {
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name])) || '%20')
  const query = parameters.flatMap(({ name, in: place }) =>
    place === 'query' && values[name] !== undefined ? [`${name}=${encode(String(values[name]))}`] : [],
  )
  return query.length ? `${at}?${query.join('&')}` : at
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E')
