import ipaddr from 'ipaddr.js'
import { type IpAddress, isGlobalUnicast, readIp } from './global-unicast.ts'

/** Which hosts, addresses and ports may be connected to. `ip` is a literal without brackets; what is no address is refused. */
export interface AddressPolicy {
  /** Not those that the operator calls our own; an address in brackets or without is a host, too. */
  allowsHost(host: string): boolean
  allowsAddress(ip: string): boolean
  /** Any port is allowed at an address that the operator listed. */
  allowsPort(port: number, ip?: string): boolean
}

/** Allows what is public, and the CIDRs that the operator listed; but never what is our own. */
export function openAddressPolicy(config: {
  FETCH_ALLOW_PRIVATE: string[]
  FETCH_ALLOW_PORTS: number[]
  SELF_HOSTS?: string[]
}): AddressPolicy {
  const { SELF_HOSTS: selfHosts = [] } = config
  const isListed = within(config.FETCH_ALLOW_PRIVATE)
  const ports = new Set(config.FETCH_ALLOW_PORTS)
  const ownNames = new Set(selfHosts.filter((host) => !isRange(host)))
  const isOwn = within(selfHosts.filter(isRange))

  return {
    allowsHost(host) {
      const address = readIp(host.startsWith('[') ? host.slice(1, -1) : host)
      return !ownNames.has(host) && !(address && isOwn(address))
    },
    allowsAddress(ip) {
      const address = readIp(ip)
      return address !== undefined && !isOwn(address) && (isListed(address) || isGlobalUnicast(address))
    },
    allowsPort(port, ip = '') {
      const address = readIp(ip)
      return ports.has(port) || (address !== undefined && isListed(address))
    },
  }
}

const isRange = (host: string): boolean => host.includes('/')

/** Whether an address is in one of the ranges. */
function within(cidrs: string[]): (address: IpAddress) => boolean {
  const ranges = cidrs.map((cidr) => ipaddr.parseCIDR(cidr))
  return (address) =>
    readings(address).some((reading) =>
      ranges.some(([range, bits]) => range.kind() === reading.kind() && reading.match(range, bits)),
    )
}

/** `::ffff:10.0.0.1` reaches 10.0.0.1, so a list that has the one has the other. */
function readings(address: IpAddress): IpAddress[] {
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) return [address, address.toIPv4Address()]
  return [address]
}
