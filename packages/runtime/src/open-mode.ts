import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** What the environment says of an API without keys. */
export const openMode = {
  API_OPEN: z
    .stringbool('give 1, or leave it out')
    .default(false)
    .describe('1 lets everybody in who reaches an API without keys, also from elsewhere'),
}

interface Access {
  API_HOST: string
  API_KEYS?: unknown
  API_OPEN: boolean
}

/** A zod refinement: without keys an API listens on loopback alone, unless it is told that it may be open. */
export function refuseExposed({ API_HOST, API_KEYS, API_OPEN }: Access, { addIssue }: z.RefinementCtx): void {
  if (API_KEYS !== undefined || API_OPEN || isLoopback(API_HOST)) return
  addIssue({
    code: 'custom',
    path: ['API_HOST'],
    message:
      'without keys whoever reaches this address could use the API; set API_KEYS (npm run key -- NAME SCOPE makes one), or API_HOST=127.0.0.1, or API_OPEN=1 if that is what you want',
  })
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether only this machine can reach what listens at `host`, or is meant by it. */
export function isLoopback(host: string): boolean {
  const version = isIP(host)
  if (version) return loopback.check(host, version === 6 ? 'ipv6' : 'ipv4')
  return host.toLowerCase() === 'localhost'
}
