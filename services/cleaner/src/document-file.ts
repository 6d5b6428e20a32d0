import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import sniff from 'html-encoding-sniffer'
import { WARCParser } from 'warcio'

/** A document as it lies in a file; `charset` is a WHATWG name in lower case. */
interface DocumentFile {
  bytes: Uint8Array
  charset: string
  /** Undefined for what the cleaner does not read. */
  contentType: 'text/html' | 'text/plain' | undefined
  /** What the archive it comes from knows of it. */
  url?: string
  fetchedAt?: string
}

const html = /html/i
/** Of a response only HTML is read: its publisher made no other of it. */
const kinds: [kind: RegExp, contentType: 'text/html' | 'text/plain'][] = [
  [html, 'text/html'],
  [/^text\/plain\b/i, 'text/plain'],
]

type FileReader = (bytes: Buffer) => Promise<Omit<DocumentFile, 'charset'> & { declaredCharset?: string }>

/** By the end of the name, first match. */
const readers: [ending: string, read: FileReader][] = [
  ['.warc.gz', readWarc],
  ['.html.gz', async (packed) => readHtml(gunzipSync(packed))],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.txt', readText],
]

/** Reads a document by its file's name: `.html`, `.html.gz`, `.txt`, or the first response or document of a `.warc.gz`. */
export async function readDocument(file: string): Promise<DocumentFile> {
  const [, read] = readers.find(([ending]) => basename(file).toLowerCase().endsWith(ending)) ?? []
  if (!read) throw new Error(`Not a kind of file that is read here: ${readers.map(([ending]) => ending).join(' ')}`)
  const { declaredCharset, ...document } = await read(await readFile(file))
  const options = { ...(declaredCharset && { transportLayerEncodingLabel: declaredCharset }), defaultEncoding: 'UTF-8' }
  return { ...document, charset: sniff(document.bytes, options).toLowerCase() }
}

/** Who saves a page writes it as UTF-8, often with a meta that still names the encoding it came in. */
async function readHtml(bytes: Buffer): ReturnType<FileReader> {
  return { bytes, contentType: 'text/html', ...(isUtf8(bytes) && { declaredCharset: 'utf-8' }) }
}

/** Nothing in a text says what it is written in; what is no UTF-8 was most likely saved on Windows. */
async function readText(bytes: Buffer): ReturnType<FileReader> {
  return { bytes, contentType: 'text/plain', ...(!isUtf8(bytes) && { declaredCharset: 'windows-1252' }) }
}

async function readWarc(packed: Buffer): ReturnType<FileReader> {
  for await (const record of new WARCParser([packed])) {
    const { warcTargetURI: url, warcDate: fetchedAt, warcType, httpHeaders } = record
    const isDocument = warcType === 'resource'
    if (!isDocument && !(warcType === 'response' && httpHeaders)) continue
    const declared = (isDocument ? record.warcContentType : httpHeaders?.headers.get('content-type')) ?? 'text/html'
    const [, declaredCharset] = /charset=["']?([^\s"';,]+)/i.exec(declared) ?? []
    return {
      bytes: await record.readFully(true),
      contentType: kinds.find(([kind]) => kind.test(declared) && (isDocument || kind === html))?.[1],
      ...(declaredCharset && { declaredCharset }),
      ...(url && { url }),
      ...(fetchedAt && { fetchedAt }),
    }
  }
  throw new Error('No response or document in this archive')
}
