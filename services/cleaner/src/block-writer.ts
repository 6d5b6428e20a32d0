import type { Block } from '@copydesk/contracts'
import { oneLine } from './text.ts'

type Kind = Block['kind']

/** Gathers runs of text into blocks: none empty, white space normalised, an empty line between two paragraphs ends the first. */
export class BlockWriter {
  readonly blocks: Block[] = []
  #kind: Kind = 'paragraph'
  #lines = ['']

  get kind(): Kind {
    return this.#kind
  }

  write(text: string): void {
    this.#lines.push((this.#lines.pop() ?? '') + text)
  }

  breakLine(): void {
    this.#lines.push('')
  }

  /** One line of a table; the cells are of normalised text. */
  writeRow(cells: string[]): void {
    this.write(cells.join('\t'))
    this.breakLine()
  }

  /** An element that stands alone begins or ends here: a new block, or in a list or table a new line. */
  stepAside(): void {
    if (this.#kind === 'list' || this.#kind === 'table') this.breakLine()
    else this.#endBlock()
  }

  /** What `read` writes is of this kind. */
  within(kind: Kind, read: () => void): void {
    this.#endBlock()
    const outer = this.#kind
    this.#kind = kind
    read()
    this.#endBlock()
    this.#kind = outer
  }

  end(): Block[] {
    this.#endBlock()
    return this.blocks
  }

  #endBlock(): void {
    const lines = this.#kind === 'table' ? this.#lines : this.#lines.map(oneLine)
    this.#lines = ['']
    const isOneBlock = this.#kind === 'list' || this.#kind === 'table'
    for (const group of isOneBlock ? [lines.filter(Boolean)] : groups(lines))
      if (group.length > 0) this.blocks.push({ kind: this.#kind, text: group.join('\n') })
  }
}

/** The runs of lines between empty ones. */
function groups(lines: string[]): string[][] {
  const found: string[][] = [[]]
  for (const line of lines) {
    if (line === '') found.push([])
    else found.at(-1)?.push(line)
  }
  return found
}
