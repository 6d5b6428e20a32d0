import type { Image } from '@copydesk/contracts'
import { closest, findIn, type PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import type { ArticleArea } from './article-area.ts'
import { isClassed } from './class-words.ts'
import { bestAddress } from './images-sources.ts'
import { creditClass, wordsOfPicture } from './images-words.ts'

const leastSize = 80
const other =
  /logo|avatar|icon|emoji|author|byline|profile|gravatar|badge|share|social|pixel|tracking|sponsor|\bads?\b/i
const frame = /caption|figure|picture|image|photo|foto|bild|media|gallery|galerie/i
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif|tiff?)(?:$|[?#])/i
const farthest = 4
const farthestLink = 7

/** The pictures between and beside the blocks of the body, with the words under them. */
export function shownImages({ tree }: ParsedPage, area: ArticleArea): Image[] {
  return tree.named('img', 'amp-img').flatMap((image) => {
    if (isTiny(image) || isClassed(image, other) || !area.holds(image)) return []
    const holder = holderOf(image)
    if (leadsElsewhere(image, holder) || (holder && isClassed(holder, other))) return []
    const url = bestAddress(image)
    return url ? [{ url, ...wordsOfPicture(image, holder) }] : []
  })
}

function isTiny({ attributes: { width = '', height = '' } }: PageElement): boolean {
  const isSmall = (size: string) => /^\d{1,3}(?:px)?$/.test(size) && Number.parseInt(size, 10) < leastSize
  return isSmall(width) || isSmall(height)
}

/** The figure around a picture, or an element that is named as one and holds its words. */
function holderOf(image: PageElement): PageElement | undefined {
  let step = 0
  const found = closest(image, (element) => {
    step += 1
    if (step > 2 * farthest || element.name === 'figure') return true
    return step > 1 && step <= farthest + 1 && isClassed(element, frame) && hasWords(element)
  })
  return found && step <= 2 * farthest ? found : undefined
}

function hasWords(element: PageElement): boolean {
  return findIn(element, (part) => part.name === 'figcaption' || isClassed(part, creditClass)) !== undefined
}

/** A picture that leads to another page promotes it, but for one with a caption of its own. */
function leadsElsewhere(image: PageElement, holder: PageElement | undefined): boolean {
  let inFigure = false
  let at = image.parent
  for (let step = 0; at && step < farthestLink && at.name !== 'a'; step += 1, at = at.parent)
    inFigure ||= at.name === 'figure'
  const href = at?.name === 'a' ? (at.attributes.href ?? '') : ''
  if (href === '' || href.startsWith('#') || pictureFile.test(href)) return false
  return inFigure || !(holder && hasWords(holder))
}
