import { isUtf8 } from 'node:buffer'
import type { DropReason } from '@copydesk/contracts'
import { drop, type Ended } from '@copydesk/pipeline'
import { type AddressPolicy, checkUrl, type UrlFault } from '@copydesk/urls'
import type { Answer } from './get.ts'
import { valuesOf } from './headers.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/** Whether an answer sends us to another address; 304 and the like do not. */
export function isRedirect({ status }: Answer): boolean {
  return redirects.has(status)
}

/** Where a redirect leads, without its fragment and otherwise as written; or the ending of a page that leads nowhere. */
export function targetOf(from: string, { headers }: Answer, policy: AddressPolicy): string | Ended {
  const [location, ...others] = valuesOf(headers, 'location')
  if (!location || others.length > 0) return drop('bad-redirect', `${others.length + (location ? 1 : 0)} locations`)
  const target = URL.parse(asWritten(location), from)
  if (!target) return drop('bad-redirect', 'not-a-url')
  target.hash = ''
  return refusal(target.href, policy) ?? target.href
}

const refusals: Record<UrlFault, DropReason> = {
  'not-a-url': 'bad-redirect',
  'unsupported-scheme': 'bad-redirect',
  'credentials-in-url': 'bad-redirect',
  'forbidden-port': 'bad-redirect',
  'private-address': 'private-address',
  'too-long': 'bad-redirect',
}

/** The ending of a page at an address that may not be asked; undefined when it may, as far as can be told without DNS. */
export function refusal(url: string, policy: AddressPolicy): Ended | undefined {
  const checked = checkUrl(url, policy)
  if (!('fault' in checked)) return undefined
  return drop(refusals[checked.fault], `${checked.fault}: ${withoutCredentials(url)}`)
}

/** Header bytes come as Latin-1; servers that send raw characters mean UTF-8. */
function asWritten(location: string): string {
  const bytes = Buffer.from(location, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : location
}

function withoutCredentials(text: string): string {
  const url = new URL(text)
  url.username = ''
  url.password = ''
  return url.href
}
