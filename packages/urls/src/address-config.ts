import { isIPv4, isIPv6 } from 'node:net'
import { z } from 'zod'
import { isPossibleHost } from './possible-host.ts'

const Cidr = z.union([z.cidrv4(), z.cidrv6()], { error: ({ input }) => `"${input}" is not a CIDR such as 10.0.0.0/8` })

const Port = z
  .string()
  .refine(isPort, { error: ({ input }) => `"${input}" is not a port (1 to 65535)` })
  .transform(Number)

/** A name as URLs have it, or a range: a single address is one, too. */
const OwnHost = z.string().transform((text, context) => {
  if (Cidr.safeParse(text).success) return text
  if (isIPv4(text)) return `${text}/32`
  if (isIPv6(text) && !text.includes('%')) return `${text}/128`
  const host = hostOf(text)
  if (host) return host
  context.addIssue({
    code: 'custom',
    message: `"${text}" is no name such as api.example.org, no address such as 203.0.113.7, nor a CIDR such as 203.0.113.0/24`,
  })
  return z.NEVER
})

/** What the environment says of the addresses that may be fetched, as lists separated by commas. */
export const addressConfig = {
  FETCH_ALLOW_PRIVATE: commaList('')
    .pipe(z.array(Cidr))
    .describe('CIDRs of private addresses that may be fetched, on any port'),
  FETCH_ALLOW_PORTS: commaList('80,443').pipe(z.array(Port)).describe('ports that may be fetched'),
  SELF_HOSTS: commaList('')
    .pipe(z.array(OwnHost))
    .describe('names, addresses and CIDRs of our own machines: never fetched, whatever is allowed'),
}

function commaList(whenEmpty: string) {
  return z
    .string()
    .default('')
    .transform((text) => (text.trim() || whenEmpty).split(','))
    .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''))
}

/** A bare host name in the spelling of URLs; undefined for anything else. */
function hostOf(text: string): string | undefined {
  if (/[/?#@:\\\s]/.test(text)) return undefined
  const host = URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '')
  return host && !isIPv4(host) && isPossibleHost(host) ? host : undefined
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}
