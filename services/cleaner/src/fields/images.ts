import type { Image } from '@copydesk/contracts'
import { absoluteUrl } from '../addresses.ts'
import type { PageElement } from '../dom.ts'
import { isNode, list, strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { shortLine } from '../text.ts'

const finders = [fromFigures, fromJsonLd, fromOpenGraph]
const maxImages = 50
const maxCaption = 2_000

/** The article's pictures, each once, at absolute http(s) addresses; those with a caption come first. */
export function imagesOf(page: ParsedPage): Image[] {
  const images = new Map<string, Image>()
  for (const { url: written, ...words } of finders.flatMap((find) => find(page))) {
    const url = absoluteUrl(written, page.finalUrl)
    if (url && !images.has(url)) images.set(url, { url, ...words })
  }
  return [...images.values()].slice(0, maxImages)
}

function fromFigures({ document }: ParsedPage): Image[] {
  return [...document.querySelectorAll('article figure, main figure')].flatMap((figure) => {
    const url = addressOf(figure.querySelector('img'))
    return url ? [{ url, ...words(figure) }] : []
  })
}

/** Images that load late keep their address in a data attribute. */
function addressOf(image: PageElement | null): string | undefined {
  const attributes = ['data-src', 'data-original', 'src'].map((name) => image?.getAttribute(name))
  return attributes.find((url) => url && !url.startsWith('data:')) ?? undefined
}

function words(figure: PageElement): { caption?: string; credit?: string } {
  const caption = shortLine(figure.querySelector('figcaption')?.textContent ?? '', maxCaption)
  const credit = shortLine(
    figure.querySelector('[class*="credit" i], [itemprop="copyrightHolder"]')?.textContent ?? '',
    maxCaption,
  )
  return { ...(caption && { caption }), ...(credit && { credit }) }
}

function fromJsonLd({ jsonLd }: ParsedPage): Image[] {
  return jsonLd.articles
    .flatMap((article) => list(article.image))
    .map(jsonLd.resolve)
    .flatMap((image) => strings(isNode(image) ? (image.url ?? image.contentUrl) : image))
    .map((url) => ({ url }))
}

function fromOpenGraph({ meta }: ParsedPage): Image[] {
  return meta('og:image', 'og:image:url', 'twitter:image').map((url) => ({ url }))
}
