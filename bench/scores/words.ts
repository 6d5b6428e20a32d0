/** The words of a text: runs of letters, digits, marks and _. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/** A text without regard to case, space and punctuation. */
export function folded(text: string): string {
  return wordsOf(text.normalize('NFKC').toLowerCase()).join(' ')
}
