import type { AttributeName } from '../attributes.ts'
import { findIn, type PageElement } from '../page-tree.ts'

/** Images that load late keep their address in a data attribute. */
const sources: AttributeName[] = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-hi-res-src',
  'data-url',
  'src',
]
const sets: AttributeName[] = ['data-srcset', 'data-lazy-srcset', 'srcset']
const longestSet = 8_000

/** The address of the largest form of a picture. */
export function bestAddress(image: PageElement): string | undefined {
  let largest = largestOf(image, undefined)
  for (const each of image.parent?.name === 'picture' ? image.parent.children : [])
    if (typeof each !== 'string' && each.name === 'source') largest = largestOf(each, largest)
  return largest?.url ?? sources.map((name) => image.attributes.get(name)).find(isAddress) ?? late(image)
}

interface Candidate {
  url: string
  size: number
}

/** The largest candidate of the `srcset` of an element, or what was found before it. */
function largestOf({ attributes }: PageElement, before: Candidate | undefined): Candidate | undefined {
  const set = sets.map((name) => attributes.get(name)).find((each) => each && /\s\d/.test(each))
  if (!set) return before
  const parts = set.slice(0, longestSet).trim().split(/\s+/)
  let best = before
  for (const [index, part] of parts.entries()) {
    const size = sizeOf(part)
    const url = (parts[index - 1] ?? '').replace(glued, '')
    if (size !== undefined && size > (best?.size ?? -1) && isAddress(url)) best = { url, size }
  }
  return best
}

/** `640w,`, where no space is behind it, or the comma alone. */
const glued = /^(?:\d{1,5}(?:\.\d{1,3})?[wx])?,/

function sizeOf(part: string): number | undefined {
  const first = part.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return undefined
  const [, size] = /^(\d{1,5})(?:\.\d{1,3})?[wx]/.exec(part) ?? []
  return size === undefined ? undefined : Number(size)
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && url.trim() !== '' && !/^(?:data|blob|about|javascript):|[{}]/i.test(url.slice(0, 300))
}

/** What stands beside it for readers without scripts. */
function late(image: PageElement): string | undefined {
  const siblings = image.parent?.children ?? []
  const noscript = siblings.find((each) => typeof each !== 'string' && each.name === 'noscript')
  const shown = typeof noscript === 'object' ? findIn(noscript, ({ name }) => name === 'img') : undefined
  return shown && shown !== image ? shown.attributes.get('src') : undefined
}
