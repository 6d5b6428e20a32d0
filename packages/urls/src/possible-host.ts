const longestName = 253

/** Whether a lower-case ASCII host, as a URL parser gives it but without a trailing dot, can be in DNS (RFC 1035, 2.3.4), or is an address. */
export function isPossibleHost(host: string): boolean {
  return host.startsWith('[') || (host.length <= longestName && host.split('.').every(isPossibleLabel))
}

function isPossibleLabel(label: string): boolean {
  return /^[a-z0-9_-]{1,63}$/.test(label) && /[^-]/.test(label)
}
