import type { Block } from '@copydesk/contracts'
import { Readability } from '@mozilla/readability'
import { toBlocks } from './blocks.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { fold } from './text.ts'

/** Kept with each article; goes up with every change after which the same page may give another article. */
export const extractorVersion = 'readability-1'

/** The article's text, block by block; empty when there is none. Takes the document apart: ask for everything else before. */
export function extractBody(document: PageDocument): Block[] {
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as PageElement }
  const content = new Readability(document as never, options).parse()?.content
  return content ? toBlocks(content) : []
}

/** The headline is a field of its own, so the body does not begin with it. */
export function withoutHeadline(body: Block[], headline: string): Block[] {
  const [first, ...rest] = body
  return first && fold(first.text) === fold(headline) ? rest : body
}
