import { type Choice, choose, type Field } from '../choose.ts'
import { elementsIn, type PageElement } from '../page-tree.ts'
import { bylineIn } from '../saved-text/names.ts'
import { wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { classedAround, isClassed } from './class-words.ts'
import { headlineElementOf, headlineOf } from './headline.ts'
import type { Line } from './lines.ts'
import { linesNear } from './lines-near.ts'
import { once } from './once.ts'
import { shownText } from './shown-text.ts'

const maxLength = 80
const nearest = 3
const reach = 3
const kickerClass =
  /kicker|overline|over-?title|topline|eyebrow|roofline|dachzeile|spitzmarke|ober(?:zeile|titel)|pre-?title|super-?title|sur-?titre|antetitulo|antet[ií]tulo|cintillo|occhiello|chapeu|vignette|stikktittel|trompet|ankeiler/i
const words = wordSet((words) => words.kickers)

/** Where a label may stand: in the heading, or on a line right above it. */
interface Labels {
  inHeading: string[]
  marked: string[]
  known: string[]
}

const field: Field<string, string, Labels> = {
  finders: {
    heading: ({ inHeading }) => inHeading,
    marked: ({ marked }) => marked,
    known: ({ known }) => known,
  },
  read: (written) => {
    const label = written.replace(/^[\s|:/–—-]+|[\s|:/–—-]+$/g, '')
    return label !== '' && label.length <= maxLength && /\p{L}/u.test(label) ? label : undefined
  },
  agree: (a, b) => fold(a) === fold(b),
}

/** The short label above the headline, where the page marks one as such or it is a word that is one: `Analysis`. */
export const kickerOf = once((page): Choice<string> | undefined => {
  const heading = headlineElementOf(page)
  if (!heading) return undefined
  const headline = fold(headlineOf(page)?.value ?? '')
  const above = linesNear(page)
    .before.slice(0, nearest)
    .filter(({ text }) => isLabel(text))
  const isOther = (text: string) => isBesideHeadline(fold(text), headline)
  return choose(field, {
    inHeading: partsOf(heading).filter(isOther),
    marked: above.filter(isMarked).map(textOfPieces).filter(isOther),
    known: above
      .slice(0, 1)
      .map(({ text }) => text)
      .filter((text) => words.has(fold(text))),
  })
})

/** A publisher may count the kicker in, but only as the beginning of a headline. */
function isBesideHeadline(label: string, headline: string): boolean {
  return label !== headline && !label.includes(headline) && headline.indexOf(label) <= 0
}

function textOfPieces({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ')
}

function partsOf(heading: PageElement): string[] {
  for (const part of elementsIn(heading)) if (isClassed(part, kickerClass)) return [shownText(part)]
  return []
}

function isLabel(text: string): boolean {
  return text.length <= maxLength && bylineIn(text) === undefined && !/\d{1,2}[:.]\d{2}|\b20\d{2}\b/.test(text)
}

function isMarked({ element }: Line): boolean {
  return classedAround(element, kickerClass, reach) !== undefined
}
