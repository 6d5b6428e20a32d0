import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import { messageOf } from './message-of.ts'
import { within } from './within.ts'

/** Rejects when what it checks is missing. */
export type Check = () => Promise<unknown>

/** What a service needs to do its own work, by name. */
export type Needs = Map<string, Check>

const checkMs = 1_000

/** Answers /healthz (alive), /readyz (503 names what is missing) and /metrics (Prometheus text); anything else is 404. */
export function healthListener(needs: Needs, metrics: Registry): RequestListener {
  const pages: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => sendJson(response, 200, { alive: true }),
    '/readyz': async (response) => {
      const missing = await missingOf(needs)
      sendJson(response, Object.keys(missing).length ? 503 : 200, { ready: !Object.keys(missing).length, missing })
    },
    '/metrics': async (response) => {
      response.setHeader('content-type', metrics.contentType).end(await metrics.metrics())
    },
  }
  return (request: IncomingMessage, response: ServerResponse) => {
    const page = pages[request.url?.split('?')[0] ?? '']
    if (!page) return sendJson(response, 404, { title: 'Not found' })
    page(response).catch((error) => sendJson(response, 500, { title: String(error) }))
  }
}

async function missingOf(needs: Needs): Promise<Record<string, string>> {
  const found = await Promise.all([...needs].map(async ([name, check]) => [name, await faultOf(check)] as const))
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

async function faultOf(check: Check): Promise<string | undefined> {
  try {
    await within(checkMs, check())
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
