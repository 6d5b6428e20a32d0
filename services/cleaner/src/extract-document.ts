import { extractArticle } from './extract.ts'
import type { Extracted, Fetched } from './extracted.ts'
import type { TreeLimits } from './parse-html.ts'

const lead = 300
const markup = /^(?:\u00ef\u00bb\u00bf)?\s{0,100}(?:<\?xml[^<>]{0,200}>\s*)?(?:<!doctype html|<html)[\s>]/i

/** Reduces a document to the article on it, whatever it is written in, or says why there is none. */
export async function extractDocument(bytes: Uint8Array, fetched: Fetched, limits: TreeLimits): Promise<Extracted> {
  const isText =
    fetched.contentType === 'text/plain' && !markup.test(Buffer.from(bytes.subarray(0, lead)).toString('latin1'))
  if (!isText) return extractArticle(bytes, fetched, limits)
  // Words of a dozen languages take time to load, and hardly any child ever needs them.
  const { extractSavedText } = await import('./saved-text/extract-saved-text.ts')
  return extractSavedText(bytes, fetched)
}
