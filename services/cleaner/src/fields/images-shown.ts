import type { Image } from '@copydesk/contracts'
import { closest, findIn, type PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import type { ArticleArea } from './article-area.ts'
import { isClassed } from './class-words.ts'
import { bestAddress } from './images-sources.ts'
import { creditClass, wordsOfPicture } from './images-words.ts'
import { once } from './once.ts'

const leastSize = 80
const mostImages = 300
const other =
  /logo|avatar|icon|emoji|author|byline|profile|gravatar|badge|share|social|pixel|tracking|sponsor|\bads?\b/i
const frame = /caption|figure|picture|image|photo|foto|bild|media|gallery|galerie/i
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif|tiff?)(?:$|[?#])/i
const farthest = 4
const farthestLink = 7

/** The pictures between and beside the blocks of the body, with the words under them. */
export function shownImages({ tree }: ParsedPage, area: ArticleArea): Image[] {
  return tree
    .named('img', 'amp-img')
    .filter((image) => mayBeShown(image) && area.holds(image))
    .slice(0, mostImages)
    .flatMap(readImage)
}

/** What is asked of every picture of a page: by far the most are of other articles. */
function mayBeShown(image: PageElement): boolean {
  const { leadsElsewhere, inFigure } = linkAround(image)
  return !(leadsElsewhere && inFigure) && !isTiny(image) && !isClassed(image, other)
}

function readImage(image: PageElement): Image[] {
  if (isTeaser(image)) return []
  const holder = holderOf(image)
  if (holder && isClassed(holder, other)) return []
  const url = bestAddress(image)
  return url ? [{ url, ...wordsOfPicture(image, holder) }] : []
}

function isTiny({ attributes }: PageElement): boolean {
  const width = attributes.get('width') ?? ''
  const height = attributes.get('height') ?? ''
  return isSmall(width) || isSmall(height)
}

function isSmall(size: string): boolean {
  return size !== '' && /^\d{1,3}(?:px)?$/.test(size) && Number.parseInt(size, 10) < leastSize
}

/** The figure around a picture, or an element that is named as one and holds its words. */
function holderOf(image: PageElement): PageElement | undefined {
  let step = 0
  const found = closest(image, (element) => {
    step += 1
    if (step > 2 * farthest || element.name === 'figure') return true
    return (
      step > 1 && step <= farthest + 1 && isClassed(element, frame) && holdsOnly(element, image) && hasWords(element)
    )
  })
  return found && step <= 2 * farthest ? found : undefined
}

function holdsOnly(element: PageElement, image: PageElement): boolean {
  const isOther = (part: PageElement) => part.name === 'img' && part !== image && part.parent?.name !== 'noscript'
  return findIn(element, isOther) === undefined
}

const hasWords = once(
  (element: PageElement) =>
    findIn(element, (part) => part.name === 'figcaption' || isClassed(part, creditClass)) !== undefined,
)

/** A picture that leads to another page promotes it, but for one with a caption of its own around the link. */
function isTeaser(image: PageElement): boolean {
  const { leadsElsewhere, link } = linkAround(image)
  return leadsElsewhere && !(link && isCaptioned(link))
}

function isCaptioned(link: PageElement): boolean {
  let at = link.parent
  for (let step = 0; at && step < farthest; step += 1, at = at.parent)
    if (at.name === 'figure' || isClassed(at, frame)) return hasWords(at)
  return false
}

interface LinkAround {
  link: PageElement | undefined
  leadsElsewhere: boolean
  /** The figure is within the link. */
  inFigure: boolean
}

function linkAround(image: PageElement): LinkAround {
  let inFigure = false
  let at = image.parent
  for (let step = 0; at && step < farthestLink && at.name !== 'a'; step += 1, at = at.parent)
    inFigure ||= at.name === 'figure'
  const link = at?.name === 'a' ? at : undefined
  const href = link?.attributes.get('href') ?? ''
  return { link, inFigure, leadsElsewhere: href !== '' && !href.startsWith('#') && !pictureFile.test(href) }
}
