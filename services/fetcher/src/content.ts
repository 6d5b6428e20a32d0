import { drop, type Ended } from '@copydesk/pipeline'

/** What an HTML page begins with (WHATWG MIME Sniffing, 7.1), before a space or `>`. */
const openings = '!doctype html,html,head,body,title,style,script,iframe,h1,div,font,table,a,b,br,p'.split(',')

const feeds = ['<rss', '<feed', '<rdf:rdf', '<urlset', '<sitemapindex']

const htmlTypes = new Set(['text/html', 'application/xhtml+xml'])

/** As much of a body as is looked at. */
const headBytes = 2_048

/** The ending of what is no page of text: nothing at all, a feed, a picture, a document. */
export function endingOfContent(body: Buffer, { type, charset }: { type: string; charset: string }): Ended | undefined {
  const head = new TextDecoder(charset).decode(body.subarray(0, headBytes)).trimStart()
  if (head === '' && body.length <= headBytes) return drop('empty', `${body.length} bytes`)
  if (isFeed(head)) return drop('not-html', `${type} that is a feed`)
  if (looksLikeHtml(head)) return undefined
  if (!htmlTypes.has(type)) return drop('not-html', type || 'no content type')
  return isBinary(head) ? drop('not-html', `${type} that is binary`) : undefined
}

function looksLikeHtml(head: string): boolean {
  const text = afterXmlDeclaration(head).toLowerCase()
  if (text.startsWith('<!--')) return true
  return openings.some((name) => text.startsWith(`<${name}`) && ' \t\r\n\f>'.includes(text.charAt(name.length + 1)))
}

function isFeed(head: string): boolean {
  const text = afterXmlDeclaration(head).toLowerCase()
  return feeds.some((opening) => text.startsWith(opening))
}

function afterXmlDeclaration(head: string): string {
  if (!head.startsWith('<?xml')) return head
  return head.slice(head.indexOf('?>') + '?>'.length).trimStart()
}

const controlsOfText = '\t\n\f\r\x1b'

/** Control characters that no text has (MIME Sniffing, "binary data byte"), or the mark of a PDF. */
function isBinary(head: string): boolean {
  if (head.startsWith('%PDF-')) return true
  return [...head].some((character) => character < ' ' && !controlsOfText.includes(character))
}
