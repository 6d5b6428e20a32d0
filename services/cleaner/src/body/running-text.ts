import type { PageBlock } from './page-block.ts'

/** A shorter line is none of the running text. */
const shortestProse = 80

/** Whether a block is a paragraph of the running text, which nobody writes the same twice. */
export function isProse({ kind, letters }: PageBlock): boolean {
  return kind === 'paragraph' && letters >= shortestProse
}
