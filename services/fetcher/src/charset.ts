import { isUtf8 } from 'node:buffer'
import sniff from 'html-encoding-sniffer'
import { guessCharset, unreadableShare } from './guess-charset.ts'

/** What the sniffer gives back when nothing is declared. */
const undeclared = 'undeclared'

/**
 * The WHATWG name, in lower case, of the encoding of a page: by its byte order mark, else the Content-Type's charset, else a meta
 * in the first 1,024 bytes; undeclared, what its bytes look like (XML: UTF-8). A name that nobody knows declares nothing.
 */
export function charsetOf(body: Buffer, { type, charset }: { type: string; charset: string }): string {
  const options = {
    ...(charset && { transportLayerEncodingLabel: charset }),
    ...(type === 'application/xhtml+xml' ? { xml: true } : { defaultEncoding: undeclared }),
  }
  const declared = sniff(body, options)
  return (declared === undeclared ? guessCharset(body) : declared).toLowerCase()
}

/** So many of a page's characters may be unreadable before its encoding is doubted. */
const mostUnreadable = 0.05

/** Whether a page cannot be in the encoding that it is said to be in: too much of what it shows is U+FFFD. */
export function isEncodingSuspect(body: Buffer, charset: string): boolean {
  if (charset === 'utf-8' && isUtf8(body)) return false
  return unreadableShare(new TextDecoder(charset).decode(body)) > mostUnreadable
}
