import { isUtf8 } from 'node:buffer'
import sniff from 'html-encoding-sniffer'

/**
 * The WHATWG name, in lower case, of the encoding of a page: by its byte order mark, else the Content-Type's charset, else a meta
 * in the first 1,024 bytes; undeclared, UTF-8 if all of it is valid and windows-1252 (XML: UTF-8) if not.
 */
export function charsetOf(body: Buffer, { type, charset }: { type: string; charset: string }): string {
  const options = {
    ...(charset && { transportLayerEncodingLabel: charset }),
    ...(type === 'application/xhtml+xml'
      ? { xml: true }
      : { defaultEncoding: isUtf8(body) ? 'UTF-8' : 'windows-1252' }),
  }
  return sniff(body, options).toLowerCase()
}
