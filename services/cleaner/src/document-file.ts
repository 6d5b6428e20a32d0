import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import sniff from 'html-encoding-sniffer'
import { WARCParser } from 'warcio'

/** A document as it lies in a file; `charset` is a WHATWG name in lower case. */
interface DocumentFile {
  bytes: Uint8Array
  charset: string
  isHtml: boolean
  /** What the archive it comes from knows of it. */
  url?: string
  fetchedAt?: string
}

type FileReader = (bytes: Buffer) => Promise<Omit<DocumentFile, 'charset'> & { declaredCharset?: string }>

/** By the end of the name, first match. */
const readers: [ending: string, read: FileReader][] = [
  ['.warc.gz', readWarc],
  ['.html.gz', async (packed) => ({ bytes: gunzipSync(packed), isHtml: true })],
  ['.html', async (bytes) => ({ bytes, isHtml: true })],
  ['.htm', async (bytes) => ({ bytes, isHtml: true })],
  ['.txt', async (bytes) => ({ bytes, isHtml: false })],
]

/** Reads a document by its file's name: `.html`, `.html.gz`, `.txt`, or the first response of a `.warc.gz`. */
export async function readDocument(file: string): Promise<DocumentFile> {
  const [, read] = readers.find(([ending]) => basename(file).toLowerCase().endsWith(ending)) ?? []
  if (!read) throw new Error(`Not a kind of file that is read here: ${readers.map(([ending]) => ending).join(' ')}`)
  const { declaredCharset, ...document } = await read(await readFile(file))
  const options = { ...(declaredCharset && { transportLayerEncodingLabel: declaredCharset }), defaultEncoding: 'UTF-8' }
  return { ...document, charset: sniff(document.bytes, options).toLowerCase() }
}

async function readWarc(packed: Buffer): ReturnType<FileReader> {
  for await (const record of new WARCParser([packed])) {
    if (record.warcType !== 'response' || !record.httpHeaders) continue
    const { warcTargetURI: url, warcDate: fetchedAt } = record
    const contentType = record.httpHeaders.headers.get('content-type') ?? 'text/html'
    const [, declaredCharset] = /charset=["']?([^\s"';,]+)/i.exec(contentType) ?? []
    return {
      bytes: await record.readFully(true),
      isHtml: /html/i.test(contentType),
      ...(declaredCharset && { declaredCharset }),
      ...(url && { url }),
      ...(fetchedAt && { fetchedAt }),
    }
  }
  throw new Error('No response in this archive')
}
