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

/** By name, in lower case. */
export type Attributes = Partial<Record<AttributeName, string>>

const known = new Map<string, AttributeName>(attributeNames.map((name) => [name, name]))

/** The attribute of this name, if the tree keeps it. */
export function keptAttribute(name: string): AttributeName | undefined {
  return known.get(name)
}

const naming = new Set<AttributeName>(namingNames)

/** Whether a page calls an element by this attribute. */
export function isNaming(name: AttributeName): boolean {
  return naming.has(name)
}
