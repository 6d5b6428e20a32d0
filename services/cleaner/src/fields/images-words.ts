import { findIn, type PageElement, wordsOf } from '../page-tree.ts'
import { isClassed } from './class-words.ts'
import { once } from './once.ts'
import { creditOf, splitCredit, withoutLabel } from './picture-credit.ts'
import { clean, shownText } from './shown-text.ts'

/** What is said under a picture. */
export interface PictureWords {
  caption?: string
  credit?: string
}

const maxCaption = 2_000
const maxCredit = 200
/** Elements within a sentence. */
const glued = new Set(['a', 'b', 'i', 'em', 'strong', 'sup', 'sub', 'q', 'mark', 'abbr', 'u', 'font'])
export const creditClass =
  /credit|copyright|photographer|fotograf|bildquelle|bildnachweis|quelle|attribution|photo-?by|byline/i
const captionClass = /caption|legend|bildunter|bildtext|didascalia|leyenda|pie-?de-?foto|description/i

/** The caption of a picture and whom it is by; `holder` is the figure around it. */
export function wordsOfPicture(image: PageElement, holder: PageElement | undefined): PictureWords {
  const written = image.attributes.get('data-caption') ?? ''
  if (holder) return wordsIn(holder)
  return written.includes('<') ? {} : told(written, undefined)
}

const wordsIn = once((holder: PageElement): PictureWords => {
  const figcaption = findIn(holder, ({ name }) => name === 'figcaption') ?? findIn(holder, isCaption)
  const credit = findIn(holder, isCredit)
  return told(figcaption ? captionIn(figcaption) : '', credit && shownText(credit))
})

/** A credit that is no more than an element behind the caption is not glued to it. */
function captionIn(element: PageElement): string {
  const texts = element.children.map((child) => {
    if (typeof child === 'string') return child
    if (isCredit(child) || child.name === 'button') return ''
    const text = shownText(child, (part) => !isCredit(part) && part.name !== 'button')
    return glued.has(child.name) ? text : ` ${text} `
  })
  return clean(texts.join('').slice(0, maxCaption)).replace(/ (?=[.,;:!?](?:\s|$))/g, '')
}

function isCredit(part: PageElement): boolean {
  return (
    part.name !== 'figcaption' &&
    (isClassed(part, creditClass) || wordsOf(part, 'itemprop').includes('copyrightholder'))
  )
}

function isCaption(part: PageElement): boolean {
  return part.name !== 'img' && isClassed(part, captionClass)
}

/** A caption that ends with a credit is split; a credit is told without its label. */
export function told(written: string, creditElement: string | undefined): PictureWords {
  const { caption, credit: ending } = splitCredit(written.slice(0, maxCaption))
  const credit = creditElement ? creditOf(creditElement) : ending
  return { ...(caption && { caption: withoutLabel(caption) }), ...(credit && credit.length <= maxCredit && { credit }) }
}
