import type { Rights } from '@copydesk/contracts'
import { firstOf, type Headers, valuesOf } from './headers.ts'
import type { Meta } from './metas.ts'

/** Directives of X-Robots-Tag that have a value: any other name before a colon is a crawler's. */
const withValue = new Set(['unavailable_after', 'max-snippet', 'max-image-preview', 'max-video-preview'])

const maxDirectives = 20

/** The names of metas with directives that concern us. */
const ours = new Set(['robots', 'copydesk'])

/**
 * What a page allows to be done with it: X-Robots-Tag and its metas of the same meaning, as they concern us, and TDM-Reservation (TDMRep,
 * W3C), where a meta counts more than the header.
 */
export function rightsOf(headers: Headers, metas: Meta[]): Rights | undefined {
  const inMetas = metas.filter(({ name }) => ours.has(name)).flatMap(({ content }) => content.split(','))
  const robots = distinct([...valuesOf(headers, 'x-robots-tag').flatMap(directivesForUs), ...inMetas])
  const tdm =
    reservationIn(metas.find(({ name }) => name === 'tdm-reservation')?.content) ??
    reservationIn(firstOf(headers, 'tdm-reservation'))
  if (robots.length === 0 && tdm === undefined) return undefined
  return {
    ...(robots.length > 0 && { robots }),
    ...(tdm !== undefined && { tdm }),
    ...(robots.includes('noai') && { noai: true }),
  }
}

/** Any other value is an error of protocol, and says nothing (TDMRep). */
function reservationIn(value: string | undefined): string | undefined {
  const given = value?.trim()
  return given === '0' || given === '1' ? given : undefined
}

function distinct(directives: string[]): string[] {
  const short = directives.map((directive) => directive.trim().slice(0, 100)).filter((directive) => directive !== '')
  return [...new Set(short)].slice(0, maxDirectives)
}

/** A crawler's name holds for the rest of its header. */
function directivesForUs(value: string): string[] {
  let forUs = true
  return value
    .toLowerCase()
    .split(',')
    .flatMap((item) => {
      const [name = '', ...rest] = item.split(':').map((part) => part.trim())
      if (rest.length === 0 || withValue.has(name)) return forUs ? [item] : []
      forUs = name === 'copydesk'
      return forUs ? rest.slice(0, 1) : []
    })
}
