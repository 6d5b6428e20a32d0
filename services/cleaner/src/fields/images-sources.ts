import { findIn, type PageElement } from '../page-tree.ts'

/** Images that load late keep their address in a data attribute. */
const attributes = ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-hi-res-src', 'data-url', 'src']
const sets = ['data-srcset', 'data-lazy-srcset', 'srcset']
const longestSet = 8_000

/** The address of the largest form of a picture. */
export function bestAddress(image: PageElement): string | undefined {
  const sources = image.parent?.name === 'picture' ? image.parent.children : []
  const written = [image, ...sources.filter((each) => typeof each !== 'string' && each.name === 'source')]
  const candidates = written.flatMap((each) => (typeof each === 'string' ? [] : setOf(each)))
  const plain = attributes.map((name) => image.attributes[name]).find(isAddress)
  const largest = candidates.reduce<Candidate | undefined>(
    (best, each) => (best && best.size >= each.size ? best : each),
    undefined,
  )
  return largest?.url ?? plain ?? late(image)
}

interface Candidate {
  url: string
  size: number
}

/** The candidates of a `srcset`: those of a width before those of a density. */
function setOf({ attributes: written }: PageElement): Candidate[] {
  const set = sets.map((name) => written[name]).find((each) => each && /\s\d/.test(each))
  if (!set) return []
  return [...set.slice(0, longestSet).matchAll(/(\S{4,2000})\s+(\d{1,5})(?:\.\d{1,3})?[wx]/g)].flatMap(
    ([, url = '', size]) => {
      const address = url.replace(/^,/, '')
      return isAddress(address) ? [{ url: address, size: Number(size) }] : []
    },
  )
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && url.trim() !== '' && !/^(?:data|blob|about|javascript):|[{}]/i.test(url.slice(0, 300))
}

/** What stands beside it for readers without scripts. */
function late(image: PageElement): string | undefined {
  const siblings = image.parent?.children ?? []
  const noscript = siblings.find((each) => typeof each !== 'string' && each.name === 'noscript')
  const shown = typeof noscript === 'object' ? findIn(noscript, ({ name }) => name === 'img') : undefined
  return shown && shown !== image ? shown.attributes.src : undefined
}
