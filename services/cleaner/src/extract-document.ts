import { extractArticle } from './extract.ts'
import type { Extracted, Fetched } from './extracted.ts'
import type { TreeLimits } from './parse-html.ts'

/** Reduces a document to the article on it, whatever it is written in, or says why there is none. */
export async function extractDocument(bytes: Uint8Array, fetched: Fetched, limits: TreeLimits): Promise<Extracted> {
  if (fetched.contentType !== 'text/plain') return extractArticle(bytes, fetched, limits)
  // Words of eleven languages take time to load, and hardly any child ever needs them.
  const { extractSavedText } = await import('./saved-text/extract-saved-text.ts')
  return extractSavedText(bytes, fetched)
}
