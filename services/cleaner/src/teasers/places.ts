import { eachGroupOf, groupNames } from '../body/class-words.ts'
import type { PageElement } from '../page-tree.ts'
import { remember } from '../remember.ts'

const asGroups = (names: string) => new Set(names.split(' ').map((name) => groupNames.indexOf(name)))

/** What classes say of places that promote articles, and of those that hold other links. */
const promoting = asGroups('related popular')
const other = asGroups('menu footer share comment author tag cookie popup wall form ad')
const otherElements = new Set(['nav', 'footer', 'form', 'dialog', 'address'])
const title = groupNames.indexOf('title')
const standfirst = groupNames.indexOf('standfirst')
/** A kicker, which some class as a part of the headline. */
const kicker =
  /kicker|top-?line|over-?line|roof-?line|dachzeile|spitzmarke|eyebrow|surtitre|antetitulo|occhiello|(?:over|pre|upper)-?title/i

/** Whether an element is classed as a kicker. */
export function isKicker({ attributes }: PageElement): boolean {
  const classes = attributes.get('class')
  return classes !== undefined && classes !== '' && namesKicker(classes.slice(0, 200))
}

const namesKicker = remember((classes) => kicker.test(classes))

/** Whether an element is classed as a headline. */
export function isNamedTitle(element: PageElement): boolean {
  if (!element.attributes.get('class')) return false
  let isTitle = false
  let isOther = false
  eachGroupOf(element, (group) => {
    isTitle ||= group === title
    isOther ||= group === standfirst
  })
  return isTitle && !isOther && !isKicker(element)
}

type Verdict = 'promoting' | 'other' | 'neither'

/** Looks at the elements that links stand in; the nearest that says anything decides. */
export class PlaceReader {
  readonly #known = new Map<PageElement, Verdict>()

  /** Whether a place holds links that are no teasers: a menu, a footer, tags. */
  isApart(element: PageElement): boolean {
    return this.#verdictOn(element) === 'other'
  }

  /** Whether its classes say that a place promotes articles. */
  isPromoting(element: PageElement): boolean {
    return this.#verdictOn(element) === 'promoting'
  }

  #verdictOn(element: PageElement): Verdict {
    const known = this.#known.get(element)
    if (known) return known
    const verdict = ownVerdict(element) ?? (element.parent ? this.#verdictOn(element.parent) : 'neither')
    this.#known.set(element, verdict)
    return verdict
  }
}

function ownVerdict(element: PageElement): Verdict | undefined {
  if (otherElements.has(element.name)) return 'other'
  if (element.name === 'body' || element.name === 'html') return undefined
  let isOther = false
  let isPromoting = false
  eachGroupOf(element, (group) => {
    isOther ||= other.has(group)
    isPromoting ||= promoting.has(group)
  })
  if (isPromoting) return 'promoting'
  return isOther ? 'other' : undefined
}
