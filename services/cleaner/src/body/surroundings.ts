import type { PageElement } from '../page-tree.ts'
import { type Likeness, LikenessReader } from './alike.ts'
import { eachGroupOf, groupNames } from './class-words.ts'
import { endsAsSentence } from './letters.ts'
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
const nowhere: number[] = distanceNames.map(() => -farthest)

/** What is known of an element that blocks stand in. */
export class Surroundings {
  readonly element: PageElement
  readonly parent: Surroundings | undefined
  readonly depth: number
  /** Among those of its page; what is around comes first. */
  readonly index: number
  /** The depth of the nearest element around of each class group and place, itself counted; in the order of `distanceNames`. */
  readonly nearest: number[]
  /** Known of one that a block stands in. */
  likeness: Likeness | undefined
  /** Of all blocks within: how many, their letters, those within links, and those of running text. */
  blocks = 0
  letters = 0
  linked = 0
  prose = 0
  /** Running text, less of it the deeper it is. */
  score = 0

  constructor(element: PageElement, parent: Surroundings | undefined, index: number) {
    this.element = element
    this.parent = parent
    this.index = index
    this.depth = parent ? parent.depth + 1 : 0
    this.nearest = parent ? parent.nearest.slice() : nowhere.slice()
    eachGroupOf(element, (group) => {
      this.nearest[group] = this.depth
    })
    const place = placeOf.get(element.name)
    if (place !== undefined) this.nearest[place] = this.depth
  }
}

/** What is around; the outermost is around itself. */
export function above(place: Surroundings): Surroundings {
  return place.parent ?? place
}

/** Describes the elements that blocks stand in, each once. */
export class SurroundingsReader {
  readonly #known = new Map<PageElement, Surroundings>()
  readonly #alike = new LikenessReader()

  of(element: PageElement): Surroundings {
    const known = this.#known.get(element)
    if (known) return known
    const parent = element.parent && this.of(element.parent)
    const described = new Surroundings(element, parent, this.#known.size)
    this.#known.set(element, described)
    return described
  }

  all(): Iterable<Surroundings> {
    return this.#known.values()
  }

  /** The same for all elements that are alike. */
  likenessOf(place: Surroundings): Likeness {
    place.likeness ??= this.#alike.of(place.element)
    return place.likeness
  }
}

/** Writes into a row, from `at`, the steps up to the nearest element of each class group and place, itself being 0. */
export function writeDistances(row: Float32Array, at: number, { depth, nearest }: Surroundings): void {
  for (let index = 0; index < nearest.length; index += 1)
    row[at + index] = Math.min(farthest, depth - (nearest[index] as number))
}

const leastProse = 25

/** How much a block looks like running text: its letters outside of links, half of them when it does not end as a sentence does. */
export function proseOf({ text, letters, linked, kind }: PageBlock): number {
  if (kind === 'heading' || kind === 'caption') return 0
  const free = letters * (1 - linked / text.length)
  if (letters < leastProse || free < letters / 2) return 0
  return endsAsSentence(text) || text.endsWith(':') ? free : free / 2
}

/** Counts a block with every element around it, and with those alike. */
export function countIn(place: Surroundings, likeness: Likeness, block: PageBlock, prose: number): void {
  likeness.count += 1
  likeness.letters += block.text.length
  likeness.linked += block.linked
  likeness.prose += prose
  const { letters } = block
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
