import type { Rights } from '@copydesk/contracts'
import { firstOf, type Headers, valuesOf } from './headers.ts'

/** Directives of X-Robots-Tag that have a value: any other name before a colon is a crawler's. */
const withValue = new Set(['unavailable_after', 'max-snippet', 'max-image-preview', 'max-video-preview'])

const maxDirectives = 20

/** What the headers allow to be done with a page: X-Robots-Tag as it concerns us, and TDM-Reservation (TDMRep, W3C). */
export function rightsOf(headers: Headers): Rights | undefined {
  const robots = [...new Set(valuesOf(headers, 'x-robots-tag').flatMap(directivesForUs))].slice(0, maxDirectives)
  const tdm = firstOf(headers, 'tdm-reservation')?.trim().slice(0, 20)
  if (robots.length === 0 && !tdm) return undefined
  return {
    ...(robots.length > 0 && { robots }),
    ...(tdm && { tdm }),
    ...(robots.includes('noai') && { noai: true }),
  }
}

/** A crawler's name holds for the rest of its header. */
function directivesForUs(value: string): string[] {
  let forUs = true
  return value
    .toLowerCase()
    .split(',')
    .flatMap((item) => {
      const [name = '', ...rest] = item.split(':').map((part) => part.trim())
      if (rest.length === 0 || withValue.has(name)) return forUs ? [item.trim().slice(0, 100)] : []
      forUs = name === 'copydesk'
      return forUs ? rest.slice(0, 1) : []
    })
    .filter((directive) => directive !== '')
}
