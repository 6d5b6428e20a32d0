import { createHash } from 'node:crypto'
import { siteOf } from '../services/cleaner/src/addresses.ts'

/** The site a page is of, by its address; a page of no known address is a site of its own. */
export function siteOfPage(id: string, url: string | undefined): string {
  return (url && siteOf(url)) || id
}

/** Which of so many parts a site falls into; the same for every page of it, in every pack. */
export function partOf(site: string, parts: number): number {
  return createHash('sha256').update(site).digest().readUInt32BE() % parts
}

/** Whether rules may be written while looking at the pages of a site; the other half of the sites is only scored. */
export function isLookedAt(site: string): boolean {
  return createHash('sha256').update(site).digest().readUInt8() % 2 === 1
}
