import type { Block } from '@copydesk/contracts'
import type { PageBlock, PageBlockKind } from './page-block.ts'

/** A caption that belongs to the body after all is a paragraph of it. */
const kinds: Record<PageBlockKind, Block['kind']> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  list: 'list',
  table: 'table',
  embed: 'embed',
  caption: 'paragraph',
}

/** The blocks of an article; the lines of one list or table, which are blocks of the page each, are one. */
export function writeBody(blocks: PageBlock[]): Block[] {
  const body: Block[] = []
  let whole: PageBlock['whole']
  for (const block of blocks) {
    const last = body.at(-1)
    const goesOn =
      last !== undefined && block.whole !== undefined && block.whole === whole && last.kind === kinds[block.kind]
    if (goesOn) last.text += `\n${block.text}`
    else body.push({ kind: kinds[block.kind], text: block.text })
    whole = block.whole
  }
  return body
}
