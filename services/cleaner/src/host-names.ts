/** How many hosts have figures of their own, from how many pages on, and after what silence one gives up its place. */
const mostNamed = 100
const leastPages = 20
const silenceMs = 86_400_000
const mostCounted = 10_000

/** Which hosts are worth figures of their own. */
export interface HostNames {
  /** The host itself once it had enough pages and there was a place, else `other`. */
  nameOf(host: string): string
}

interface Settings {
  /** Told of each host that gave up its place. */
  forget(host: string): void
  now?: () => number
}

/**
 * Hosts have no end and figures must have one: a host is named from its 20th page on while there is a place among 100, or a named
 * host that was silent for a day to take one from. Counts of the others fade, so that no number of hosts fills the memory.
 */
export function openHostNames({ forget, now = Date.now }: Settings): HostNames {
  /** When each was last seen, the longest silent first. */
  const named = new Map<string, number>()
  const counts = new Map<string, number>()

  function nameOf(host: string): string {
    if (named.delete(host) || earnsPlace(host)) {
      named.set(host, now())
      return host
    }
    return 'other'
  }

  function earnsPlace(host: string): boolean {
    const count = (counts.get(host) ?? 0) + 1
    counts.set(host, count)
    if (counts.size > mostCounted) fade()
    if (count < leastPages || !makePlace()) return false
    counts.delete(host)
    return true
  }

  function makePlace(): boolean {
    if (named.size < mostNamed) return true
    const [silent, since] = named.entries().next().value ?? ['', now()]
    if (now() - since < silenceMs) return false
    named.delete(silent)
    forget(silent)
    return true
  }

  function fade(): void {
    for (const [host, count] of counts)
      if (count > 1) counts.set(host, count >> 1)
      else counts.delete(host)
  }

  return { nameOf }
}
