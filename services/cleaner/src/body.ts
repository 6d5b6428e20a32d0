import type { Block } from '@copydesk/contracts'
import { askModel } from './body/ask-model.ts'
import { bodyModel } from './body/body-model.ts'
import { cluesOf } from './body/clues.ts'
import { decide, type JudgedBlock } from './body/decide.ts'
import type { PageBlock } from './body/page-block.ts'
import { readBlocks } from './body/read-blocks.ts'
import { shownBlocks } from './body/shown.ts'
import { writeBody } from './body/write-body.ts'
import type { ParsedPage } from './parsed-page.ts'
import { byPublisher, versionFor } from './publishers/by-publisher.ts'
import { publishers } from './publishers/publishers.ts'
import { fold } from './text.ts'

/** Kept with each article; goes up with every change after which the same page may give another article. */
export const extractorVersion = `blocks-3.${bodyModel.version}`

/** Of all the blocks of a page those that its reader sees, and whether each is a part of the article. */
export function judgePage(page: ParsedPage, all: PageBlock[] = readBlocks(page.tree.body)): JudgedBlock[] {
  const blocks = shownBlocks(byPublisher(all, versionFor(page, publishers)))
  return decide(blocks, askModel(blocks, cluesOf(page)).chances)
}

/** The article's text, block by block; empty when there is none. */
export function bodyOf(judged: JudgedBlock[]): Block[] {
  return writeBody(judged.filter(({ kept }) => kept).map(({ block }) => block))
}

/** The headline is a field of its own: the body does not begin with it, and no heading in it says it again. */
export function withoutHeadline(body: Block[], headline: string): Block[] {
  const said = fold(headline)
  return body.filter(({ kind, text }, index) => (index > 0 && kind !== 'heading') || fold(text) !== said)
}
