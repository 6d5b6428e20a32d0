import { getDomain, getHostname } from 'tldts'

const options = { allowPrivateDomains: true }

const maxUrlLength = 2_048

/** An absolute http(s) address for one as a page writes it; undefined for any other, and for a very long one. */
export function absoluteUrl(written: string, base: string): string | undefined {
  if (written.trim() === '' || written.length > maxUrlLength) return undefined
  const url = URL.parse(written.trim(), base)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined
}

/** What one owner registered (`example.co.uk`, `someone.blogspot.com`), else the host; '' for what has no host. */
export function siteOf(url: string): string {
  return getDomain(url, options) ?? getHostname(url, options) ?? ''
}
