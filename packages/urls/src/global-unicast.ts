import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address of either family. */
export type IpAddress = ReturnType<typeof ipaddr.parse>

/** Azure answers its machines here, in the middle of a public range. */
const azureHostAgent = '168.63.129.16'

/** All of IPv6 that is given out for global unicast; what ipaddr.js does not know outside it is not unicast either. */
const globalUnicast6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether the address is one machine on the public Internet, by what is allowed and not by what is known to be private. */
export function isGlobalUnicast(address: IpAddress): boolean {
  if (address.range() !== 'unicast') return false
  if (address instanceof ipaddr.IPv6) return address.match(globalUnicast6) && !isIsatap(address)
  return address.toString() !== azureHostAgent
}

/** RFC 5214: behind whatever prefix, the last bits are an address of IPv4 to which the packet is sent on. */
function isIsatap({ parts }: { parts: number[] }): boolean {
  return parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x200)
}

/** An address in its usual spelling, or undefined. Stricter than ipaddr.js, which also reads octal and short forms. */
export function readIp(text: string): IpAddress | undefined {
  if (isIP(text) === 0 || !ipaddr.isValid(text)) return undefined
  return ipaddr.parse(text)
}
