import type { PageElement } from '../page-tree.ts'

/** Blocks that stand in elements that are alike: of the same name and classes, in parents of the same. */
export interface Likeness {
  count: number
  letters: number
  linked: number
  prose: number
}

/** All elements of a page of one name and the same classes, and by the sort of what is around them, those that are alike. */
interface Sort {
  within: Map<Sort, Likeness>
}

/** Tells which elements of a page are alike. */
export class LikenessReader {
  readonly #sorts = new Map<string, Map<string, Sort>>()

  /** The same for all elements that are alike. */
  of(element: PageElement): Likeness {
    const within = this.#sortOf(element.parent ?? element)
    return getOrAdd(this.#sortOf(element).within, within, () => ({ count: 0, letters: 0, linked: 0, prose: 0 }))
  }

  #sortOf({ name, attributes }: PageElement): Sort {
    const ofName = getOrAdd(this.#sorts, name, () => new Map<string, Sort>())
    return getOrAdd(ofName, withoutNumbers(attributes.get('class') ?? ''), () => ({ within: new Map() }))
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const longestClasses = 80

/** Numbers in class names count the elements that are alike. */
function withoutNumbers(classes: string): string {
  const read = classes.length > longestClasses ? classes.slice(0, longestClasses) : classes
  return /\d/.test(read) ? read.replace(/\d+/g, '') : read
}
