import type { PageElement } from '../page-tree.ts'
import { eachGroupOf, groupNames } from './class-words.ts'
import { endsAsSentence, lettersOf } from './letters.ts'
import type { PageBlock } from './page-block.ts'

/** Elements that say where a text stands. */
const places = [
  ...['article', 'main', 'aside', 'nav', 'footer', 'header', 'form', 'figure', 'ul', 'table', 'section', 'blockquote'],
  ...['a', 'details', 'dialog', 'li', 'p', 'div', 'span'],
]
const placeOf = new Map(places.map((name, index) => [name, groupNames.length + index]))
placeOf.set('ol', groupNames.length + places.indexOf('ul'))

export const distanceNames = [...groupNames, ...places.map((name) => `<${name}>`)]
/** Farther is as far as not at all. */
const farthest = 12

/** What is known of an element that blocks stand in. */
export interface Surroundings {
  element: PageElement
  parent: Surroundings | undefined
  depth: number
  /** Steps up to the nearest element of each class group and place, itself being 0; in the order of `distanceNames`. */
  distances: Uint8Array
  /** Its name and classes, with those of its parent: elements that are alike have the same. */
  likeness: string
  /** Its own part of `likeness`. */
  label: string
  /** Of all blocks within: how many, their letters, those within links, and those of running text. */
  blocks: number
  letters: number
  linked: number
  prose: number
  /** Running text, less of it the deeper it is. */
  score: number
}

/** Describes the elements that blocks stand in, each once. */
export class SurroundingsReader {
  readonly #known = new Map<PageElement, Surroundings>()

  of(element: PageElement): Surroundings {
    const known = this.#known.get(element)
    if (known) return known
    const described = describe(element, element.parent && this.of(element.parent))
    this.#known.set(element, described)
    return described
  }

  all(): Iterable<Surroundings> {
    return this.#known.values()
  }
}

function describe(element: PageElement, parent: Surroundings | undefined): Surroundings {
  const label = labelOf(element)
  return {
    ...{ element, parent, label },
    depth: parent ? parent.depth + 1 : 0,
    distances: distancesOf(element, parent),
    likeness: parent ? `${label}<${parent.label}` : label,
    ...{ blocks: 0, letters: 0, linked: 0, prose: 0, score: 0 },
  }
}

function distancesOf(element: PageElement, parent: Surroundings | undefined): Uint8Array {
  const distances = new Uint8Array(distanceNames.length).fill(farthest)
  if (parent) {
    const { distances: outer } = parent
    for (let at = 0; at < outer.length; at += 1) {
      const further = (outer[at] as number) + 1
      if (further < farthest) distances[at] = further
    }
  }
  eachGroupOf(element, (group) => {
    distances[group] = 0
  })
  const place = placeOf.get(element.name)
  if (place !== undefined) distances[place] = 0
  return distances
}

const longestLabel = 80

/** Numbers in class names count the elements that are alike. */
function labelOf({ name, attributes }: PageElement): string {
  const classes = attributes.class?.slice(0, longestLabel) ?? ''
  return `${name}.${/\d/.test(classes) ? classes.replace(/\d+/g, '') : classes}`
}

const leastProse = 25

/** How much a block looks like running text: its letters outside of links, half of them when it does not end as a sentence does. */
export function proseOf({ text, linked, kind }: PageBlock): number {
  if (kind === 'heading' || kind === 'caption') return 0
  const letters = lettersOf(text)
  const free = letters * (1 - linked / text.length)
  if (letters < leastProse || free < letters / 2) return 0
  return endsAsSentence(text) || text.endsWith(':') ? free : free / 2
}

/** Counts a block with every element around it. */
export function countIn(place: Surroundings, block: PageBlock, prose: number): void {
  const letters = lettersOf(block.text)
  const linked = (block.linked * letters) / block.text.length
  for (let at: Surroundings | undefined = place, step = 1; at; at = at.parent, step += 1) {
    at.blocks += 1
    at.letters += letters
    at.linked += linked
    at.prose += prose
    at.score += prose / step
  }
}

/** The share of an element's letters that is within links. */
export function linkDensityOf({ linked, letters }: Surroundings): number {
  return linked / (letters || 1)
}

/** How far an element is from those on a path of elements, and from where it meets the path, how far the path goes on down. */
export function wayTo(path: Map<Surroundings, number>, place: Surroundings): { up: number; down: number } {
  let up = 0
  for (let at: Surroundings | undefined = place; at; at = at.parent) {
    const down = path.get(at)
    if (down !== undefined) return { up, down }
    up += 1
  }
  return { up, down: offPath }
}

const offPath = 20

/** An element and those around it, with the steps up to each. */
export function pathFrom(innermost: Surroundings | undefined): Map<Surroundings, number> {
  const path = new Map<Surroundings, number>()
  for (let at = innermost, step = 0; at; at = at.parent, step += 1) path.set(at, step)
  return path
}
