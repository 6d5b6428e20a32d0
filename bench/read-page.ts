import { decodeText } from '../services/cleaner/src/decode-text.ts'
import { readDocument } from '../services/cleaner/src/document-file.ts'

/** All that read pages here run as the cleaner's children do. */
export { childFlags } from '../services/cleaner/src/child-flags.ts'

/** A page as the cleaner reads it, so that every contestant sees the same text. */
export async function readPage(file: string): Promise<{ html: string; url: string }> {
  const { bytes, charset, url = 'https://page.example/' } = await readDocument(file)
  return { html: decodeText(bytes, charset) ?? '', url }
}
