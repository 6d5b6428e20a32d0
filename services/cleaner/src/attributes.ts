/** What a page calls an element by: where class words are made up by a tool, the others still say something. */
const namingNames = [
  'class',
  'id',
  'itemprop',
  'role',
  'data-component',
  'data-testid',
  'data-qa',
  'data-type',
] as const

/** What some part of the cleaner asks an element for; of all else that a tag says, the tree keeps nothing. */
const attributeNames = [
  ...namingNames,
  ...['aria-hidden', 'aria-label', 'hidden', 'style', 'width', 'height', 'lang', 'title', 'alt'],
  ...['name', 'property', 'content', 'http-equiv', 'type', 'rel', 'itemid', 'itemtype'],
  ...['href', 'src', 'srcset', 'data', 'cite', 'videoid', 'data-videoid', 'data-src', 'data-srcset', 'data-lazy-src'],
  ...[
    'data-lazy-srcset',
    'data-original',
    'data-original-src',
    'data-cookieblock-src',
    'data-full-src',
    'data-hi-res-src',
  ],
  ...['data-url', 'data-permalink', 'data-href', 'data-article-url', 'data-link', 'data-caption'],
  ...['data-instgrm-permalink', 'data-text-post-permalink', 'data-embed-url'],
  ...['datetime', 'data-datetime', 'data-date', 'data-timestamp', 'data-time', 'data-published'],
] as const

export type AttributeName = (typeof attributeNames)[number]

const naming = new Set<AttributeName>(namingNames)
const noNames: readonly string[] = []

/** The attributes of a tag: hardly ever more than three, so that looking through all is the quickest way to one. */
export class Attributes {
  /** Each name before its value. */
  readonly #written: string[] = []
  #names = noNames

  get(name: AttributeName): string | undefined {
    const written = this.#written
    for (let at = 0; at < written.length; at += 2) if (written[at] === name) return written[at + 1]
    return undefined
  }

  /** What the page calls the element: the values of `class`, `id`, `role` and the like. */
  get names(): readonly string[] {
    return this.#names
  }

  /** Of two of the same name the first counts. */
  add(name: AttributeName, value: string): void {
    if (this.get(name) !== undefined) return
    this.#written.push(name, value)
    if (naming.has(name)) this.#names = [...this.#names, value]
  }

  addAll(others: Attributes): void {
    for (const [name, value] of others.entries()) this.add(name, value)
  }

  without(left: AttributeName): Attributes {
    const others = new Attributes()
    for (const [name, value] of this.entries()) if (name !== left) others.add(name, value)
    return others
  }

  entries(): [AttributeName, string][] {
    const names = this.#written.filter((_, at) => at % 2 === 0) as AttributeName[]
    return names.map((name) => [name, this.get(name) as string])
  }
}

const known = new Map<string, AttributeName>(attributeNames.map((name) => [name, name]))

/** The attribute of this name, if the tree keeps it. */
export function keptAttribute(name: string): AttributeName | undefined {
  return known.get(name)
}
