import type { Attributes } from './attributes.ts'
import type { PageElement, PageTree } from './page-tree.ts'

/** An element whose place may yet change. */
type Movable = { -readonly [Key in keyof PageElement]: PageElement[Key] }

const placeId = /^[BP]:([0-9a-f]{1,8})$/
const partId = /^S:([0-9a-f]{1,8})$/

/** The number of the part that a template keeps the place for, as React's server writes it: `<template id="B:0">`. */
export function keepsPlaceFor(attributes: Attributes): string | undefined {
  return placeId.exec(attributes.get('id') ?? '')?.[1]
}

/**
 * Puts what a server sent late, at the end of the page in hidden elements, where a script would put it in a browser: in place of
 * the template that was sent in time. A part that would come to stand within itself, or too deep, stays where it is.
 */
export function settleStreamed(tree: PageTree, places: Map<string, PageElement>, maxDepth: number): void {
  if (places.size === 0) return
  for (const part of tree.named('div')) {
    const number = partId.exec(part.attributes.get('id') ?? '')?.[1]
    const place = number === undefined ? undefined : places.get(number)
    if (place?.parent && fits(part, place, maxDepth)) move(part, place, place.parent)
  }
}

function fits(part: PageElement, place: PageElement, maxDepth: number): boolean {
  let depth = 0
  for (let at: PageElement | undefined = place; at; at = at.parent, depth += 1) if (at === part) return false
  return depth + depthBelow(part) <= maxDepth
}

function depthBelow({ children }: PageElement): number {
  return children.reduce(
    (deepest, child) => (typeof child === 'string' ? deepest : Math.max(deepest, 1 + depthBelow(child))),
    0,
  )
}

function move(part: Movable, place: PageElement, parent: PageElement): void {
  part.parent?.children.splice(part.parent.children.indexOf(part), 1)
  parent.children[parent.children.indexOf(place)] = part
  part.parent = parent
  part.attributes = part.attributes.without('hidden')
}
