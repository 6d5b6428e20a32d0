import { isIPv6 } from 'node:net'

/** What stands for a caller's address when calls are counted: of IPv6 the network (/64), all of which one household has. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address.slice(0, 45)
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::')
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
