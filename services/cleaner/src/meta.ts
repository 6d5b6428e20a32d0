import type { PageTree } from './page-tree.ts'

const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv']

/** The contents of the page's `<meta>` elements that carry one of the names, in the order of the names. */
export type Meta = (...names: string[]) => string[]

/** Reads every `<meta>` by its property, name, itemprop and http-equiv, in lower case. */
export function readMeta(tree: PageTree): Meta {
  const entries = tree.named('meta').flatMap(({ attributes }) => {
    const content = attributes.content?.trim()
    if (!content) return []
    const names = nameAttributes.map((attribute) => attributes[attribute]?.trim().toLowerCase())
    return [...new Set(names)].map((name) => ({ name, content }))
  })
  const byName = Map.groupBy(entries, ({ name }) => name)
  return (...names) => {
    const contents: string[] = []
    for (const name of names) for (const { content } of byName.get(name) ?? []) contents.push(content)
    return contents
  }
}
