import { isIP } from 'node:net'
import type { AddressPolicy } from './address-policy.ts'
import { normalise } from './canonical-url.ts'
import { isLocalhost, isPrivateName } from './private-names.ts'

/** Why a URL can never be fetched. */
export type UrlFault =
  | 'not-a-url'
  | 'unsupported-scheme'
  | 'credentials-in-url'
  | 'forbidden-port'
  | 'private-address'
  | 'too-long'

/** A URL in canonical form that may be fetched as far as can be told without DNS, or why not. */
export type CheckedUrl = { url: string } | { fault: UrlFault }

const maxLength = 2_048

/** Judges whatever a client sent as a URL. Names are not resolved: whoever connects asks the policy again. */
export function checkUrl(input: unknown, policy: AddressPolicy): CheckedUrl {
  const read = readUrl(input)
  if ('fault' in read) return read
  const fault = faultOfAddress(new URL(read.url), policy)
  return fault ? { fault } : read
}

/** Judges how a URL is written, not where it leads: for what will not be fetched. */
export function readUrl(input: unknown): CheckedUrl {
  if (typeof input !== 'string') return { fault: 'not-a-url' }
  if (input.length > maxLength) return { fault: 'too-long' }
  const text = input.trim()
  const writtenFault = faultAsWritten(text)
  if (writtenFault) return { fault: writtenFault }
  const url = normalise(text)
  if (!url) return { fault: 'not-a-url' }
  return url.href.length > maxLength ? { fault: 'too-long' } : { url: url.href }
}

/** Before parsing, because a URL parser repairs in silence what two parsers may repair differently. */
function faultAsWritten(text: string): UrlFault | undefined {
  if (/\p{Cc}/u.test(text) || !text.isWellFormed()) return 'not-a-url'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (!scheme) return 'not-a-url'
  if (scheme !== 'http' && scheme !== 'https') return 'unsupported-scheme'
  const authority = /^https?:\/\/([^\s\\/?#]+)(?:[/?#]|$)/i.exec(text)?.[1]
  if (!authority) return 'not-a-url'
  return authority.includes('@') ? 'credentials-in-url' : undefined
}

function faultOfAddress({ hostname, port, protocol }: URL, policy: AddressPolicy): UrlFault | undefined {
  if (isPrivateName(hostname) || !policy.allowsHost(hostname)) return 'private-address'
  const addresses = knownAddresses(hostname)
  const allowed = addresses.find((address) => policy.allowsAddress(address))
  if (addresses.length > 0 && !allowed) return 'private-address'
  const portNumber = port === '' ? defaultPorts[protocol as keyof typeof defaultPorts] : Number(port)
  return policy.allowsPort(portNumber, allowed) ? undefined : 'forbidden-port'
}

const defaultPorts = { 'http:': 80, 'https:': 443 }

/** The addresses that the host is without asking anyone; none for an ordinary name. */
function knownAddresses(hostname: string): string[] {
  if (isLocalhost(hostname)) return ['127.0.0.1', '::1']
  const literal = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(literal) === 0 ? [] : [literal]
}
