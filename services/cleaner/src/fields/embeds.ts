import type { Embed } from '@copydesk/contracts'
import { absoluteUrl } from '../addresses.ts'
import type { AttributeName, Attributes } from '../attributes.ts'
import { findIn, type PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { anchorsIn } from './anchors.ts'
import type { ArticleArea } from './article-area.ts'
import { kindOf } from './embed-kinds.ts'

const mostEmbeds = 100
const mostVisited = 200
/** Frames that are smaller count visitors. */
const leastSize = 40

/** What reads the address and kind of an element that shows something of another page. */
type Reader = (element: PageElement) => Partial<Embed> & { written?: string | undefined }

const readers: Record<string, Reader> = {
  iframe: ({ attributes }) => ({ written: lateOrSource(attributes) }),
  object: ({ attributes }) => ({ written: attributes.get('data') }),
  embed: ({ attributes }) => ({ written: attributes.get('src') }),
  video: (element) => ({ kind: 'video', written: sourceOf(element) }),
  audio: (element) => ({ kind: 'audio', written: sourceOf(element) }),
  blockquote: (element) => ({ kind: 'post', written: postOf(element) }),
  'amp-youtube': ({ attributes }) => ({ kind: 'video', written: videoOf(attributes.get('data-videoid')) }),
  'lite-youtube': ({ attributes }) => ({ kind: 'video', written: videoOf(attributes.get('videoid')) }),
}
const names = Object.keys(readers)

/** What the article shows of other pages: films, posts, maps, in page order by what shows them, each address once. */
export function embedsIn({ tree, finalUrl }: ParsedPage, area: ArticleArea): Embed[] {
  const embeds = new Map<string, Embed>()
  for (const element of tree.named(...names)) {
    if (embeds.size >= mostEmbeds) break
    const { written, kind } = readers[element.name]?.(element) ?? {}
    const url = written ? absoluteUrl(written, finalUrl) : undefined
    if (!url || embeds.has(url) || isTiny(element) || !area.holds(element)) continue
    const found = kind ?? kindOf(url)
    if (found) embeds.set(url, { kind: found, url })
  }
  return [...embeds.values()]
}

/** What loads late keeps its address in a data attribute. */
const lateFirst: AttributeName[] = ['data-src', 'data-lazy-src', 'data-original-src', 'data-cookieblock-src', 'src']

function lateOrSource(attributes: Attributes): string | undefined {
  return lateFirst.map((each) => attributes.get(each)).find((url) => url && !/^(?:about|data|javascript):/i.test(url))
}

function sourceOf(element: PageElement): string | undefined {
  const source = findIn(element, ({ name, attributes }) => name === 'source' && Boolean(attributes.get('src')))
  const written = lateOrSource(element.attributes) ?? source?.attributes.get('src')
  return written?.startsWith('blob:') ? undefined : written
}

function videoOf(id: string | undefined): string | undefined {
  return id && /^[\w-]{6,20}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : undefined
}

const postClass =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|mastodon-embed|reddit-embed|text-post-media/
const postAttributes: AttributeName[] = [
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-href',
  'data-embed-url',
  'cite',
]

/** Posts end with a link to themselves. */
function postOf(element: PageElement): string | undefined {
  const { attributes } = element
  const classes = attributes.get('class')
  if (!classes || !postClass.test(classes.slice(0, 300))) return undefined
  return (
    postAttributes.map((name) => attributes.get(name)).find(Boolean) ??
    anchorsIn(element, mostVisited).at(-1)?.attributes.get('href')
  )
}

function isTiny({ attributes }: PageElement): boolean {
  const width = attributes.get('width') ?? ''
  const height = attributes.get('height') ?? ''
  const style = attributes.get('style') ?? ''
  const isSmall = (size: string) => /^\d{1,2}(?:px)?$/.test(size) && Number.parseInt(size, 10) < leastSize
  return isSmall(width) || isSmall(height) || /display\s{0,4}:\s{0,4}none/i.test(style.slice(0, 300))
}
