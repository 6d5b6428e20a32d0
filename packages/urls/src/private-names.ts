/** Names that public DNS never answers: RFC 6762 with its appendix G, RFC 7686, RFC 8375, RFC 9476, ICANN's `internal`. */
const privateDomains = [
  'alt',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'home.arpa',
  'lan',
  'onion',
]

/** Whether a lower-case name belongs to one machine or network by definition, whatever a resolver says. */
export function isPrivateName(name: string): boolean {
  return privateDomains.some((domain) => isWithin(name, domain))
}

/** RFC 6761: `localhost` and all below it mean this machine. */
export function isLocalhost(name: string): boolean {
  return isWithin(name, 'localhost')
}

function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`)
}
