import ipaddr from 'ipaddr.js'
import { type IpAddress, isGlobalUnicast, readIp } from './global-unicast.ts'

/** Which addresses and ports may be connected to. `ip` is a literal without brackets; what is no address is refused. */
export interface AddressPolicy {
  allowsAddress(ip: string): boolean
  /** Any port is allowed at an address that the operator listed. */
  allowsPort(port: number, ip?: string): boolean
}

/** Allows what is public, and the CIDRs that the operator listed. */
export function openAddressPolicy(config: {
  FETCH_ALLOW_PRIVATE: string[]
  FETCH_ALLOW_PORTS: number[]
}): AddressPolicy {
  const ranges = config.FETCH_ALLOW_PRIVATE.map((cidr) => ipaddr.parseCIDR(cidr))
  const ports = new Set(config.FETCH_ALLOW_PORTS)

  const isListed = (address: IpAddress) =>
    readings(address).some((reading) =>
      ranges.some(([range, bits]) => range.kind() === reading.kind() && reading.match(range, bits)),
    )

  return {
    allowsAddress(ip) {
      const address = readIp(ip)
      return address !== undefined && (isListed(address) || isGlobalUnicast(address))
    },
    allowsPort(port, ip = '') {
      const address = readIp(ip)
      return ports.has(port) || (address !== undefined && isListed(address))
    },
  }
}

/** `::ffff:10.0.0.1` reaches 10.0.0.1, so a list that has the one has the other. */
function readings(address: IpAddress): IpAddress[] {
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) return [address, address.toIPv4Address()]
  return [address]
}
