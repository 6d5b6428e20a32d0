import { isLoopback } from '@copydesk/runtime'
import type { Request, RequestHandler } from 'express'
import { Problem } from './problem.ts'

/** What changes nothing. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

/** Refuses what a page of another site makes the browser of somebody in here ask for. */
export const refuseOtherSites: RequestHandler = (request, _response, next) => {
  if (!safe.has(request.method) && isFromElsewhere(request)) {
    throw new Problem(403, 'Forbidden', 'A page of another site may not change anything here.')
  }
  next()
}

function isFromElsewhere({ headers }: Request): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  return headers.origin !== undefined && hostOf(headers.origin) !== headers.host
}

/** Refuses names that point at this machine and are not its own: without keys any site could have one made, and then is no other site. */
export const refuseOtherNames: RequestHandler = (request, _response, next) => {
  if (!isLoopback((request.hostname ?? '').replace(/^\[|\]$/g, ''))) {
    throw new Problem(
      403,
      'Forbidden',
      'Without keys the API answers to 127.0.0.1, [::1] and localhost alone; set API_KEYS, or API_OPEN=1.',
    )
  }
  next()
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)
