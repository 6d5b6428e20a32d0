/** Languages written without spaces between words; the segmenter needs a dictionary for them. */
const unspaced = new Set(['ja', 'lo', 'th', 'zh'])
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text in order, as written. Linear in the length of the text. */
export function* wordsOf(text: string, languageCode: string): Generator<string> {
  if (!unspaced.has(languageCode)) {
    for (const [word] of text.matchAll(spacedWord)) yield word
    return
  }
  for (const { segment, isWordLike } of new Intl.Segmenter(languageCode, { granularity: 'word' }).segment(text)) {
    if (isWordLike) yield segment
  }
}
