import type { AttributeName } from './attributes.ts'
import type { PageTree } from './page-tree.ts'

const nameAttributes: AttributeName[] = ['property', 'name', 'itemprop', 'http-equiv']

/** The contents of the page's `<meta>` elements that carry one of the names, in the order of the names. */
export type Meta = (...names: string[]) => string[]

/** Reads every `<meta>` by its property, name, itemprop and http-equiv, in lower case. */
export function readMeta(tree: PageTree): Meta {
  const byName = new Map<string, string[]>()
  for (const { attributes } of tree.named('meta')) {
    const content = attributes.get('content')?.trim()
    if (!content) continue
    const names = nameAttributes.map((attribute) => attributes.get(attribute)?.trim().toLowerCase())
    names.forEach((name, index) => {
      if (name !== undefined && names.indexOf(name) === index) add(byName, name, content)
    })
  }
  return (...names) => {
    const contents: string[] = []
    for (const name of names) {
      const found = byName.get(name)
      if (found) for (const content of found) contents.push(content)
    }
    return contents
  }
}

function add(lists: Map<string, string[]>, name: string, content: string): void {
  const list = lists.get(name)
  if (list) list.push(content)
  else lists.set(name, [content])
}
