import { once } from './once.ts'
import { publisherNames } from './publisher.ts'
import { siteOfPage } from './site-of-page.ts'

/** How a page's publisher is told from other texts. */
export interface PublisherName {
  /** A name that the page gives its publisher, or that of its domain. */
  is(text: string): boolean
  /** Such a name, or a longer one that begins as the domain does. */
  begins(text: string): boolean
}

const mostWords = 6
const shortestName = 3
const shortestLabel = 5
const beyondAscii = /[^\t-~]/

/** Letters and digits only, in lower case and without spaces: `The Daily Example` and `thedailyexample` are one. */
export function squeeze(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What the page calls its publisher. */
export const publisherNameOf = once((page): PublisherName => {
  const names = new Set(publisherNames(page).map(squeeze))
  const label = squeeze(siteOfPage(page).split('.')[0] ?? '')
  const isShort = (text: string) => text.length >= shortestName && text.split(' ').length <= mostWords
  const is = (text: string) => isShort(text) && names.has(squeeze(text))
  return {
    is,
    begins: (text) => is(text) || (isShort(text) && label.length >= shortestLabel && squeeze(text).startsWith(label)),
  }
})

const separator = /\s[|–—·•»/<~-]{1,2}\s|\s::\s|\s\||:\s/
const separators = new RegExp(separator, 'g')
const mostEnds = 4

/** `Rain at last - The Daily Example` is `Rain at last` where that is the publisher, or a label; so it is with the name first. */
export function withoutEnds(line: string, publisher: PublisherName, isLabel: (text: string) => boolean): string {
  let rest = line
  for (let count = 0; count < mostEnds; count += 1) {
    const shorter = withoutEnd(rest, publisher, isLabel)
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
}

function withoutEnd(line: string, publisher: PublisherName, isLabel: (text: string) => boolean): string {
  if (!separator.test(line)) return line
  const cuts = [...line.matchAll(separators)]
  const [first, last] = [cuts[0], cuts.findLast(([mark]) => !mark.startsWith(':'))]
  const end = last && line.slice(last.index + last[0].length)
  if (last && end && last.index > 0 && (publisher.begins(end) || isLabel(end))) return line.slice(0, last.index).trim()
  if (first && publisher.is(line.slice(0, first.index))) return line.slice(first.index + first[0].length).trim()
  return line
}
