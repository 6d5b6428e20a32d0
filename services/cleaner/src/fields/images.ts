import type { Image } from '@copydesk/contracts'
import { absoluteUrl } from '../addresses.ts'
import { isNode, list, strings } from '../json-ld.ts'
import { findIn, isWithin, type PageElement, textOf, wordsOf } from '../page-tree.ts'
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

function fromFigures({ tree }: ParsedPage): Image[] {
  const figures = tree.named('figure').filter((figure) => isWithin(figure, 'article', 'main'))
  return figures.flatMap((figure) => {
    const url = addressOf(findIn(figure, ({ name }) => name === 'img'))
    return url ? [{ url, ...words(figure) }] : []
  })
}

/** Images that load late keep their address in a data attribute. */
function addressOf(image: PageElement | undefined): string | undefined {
  const addresses = ['data-src', 'data-original', 'src'].map((name) => image?.attributes[name])
  return addresses.find((url) => url && !url.startsWith('data:'))
}

function words(figure: PageElement): { caption?: string; credit?: string } {
  const said = (isAsked: (part: PageElement) => boolean) => {
    const part = findIn(figure, isAsked)
    return part && shortLine(textOf(part), maxCaption)
  }
  const caption = said(({ name }) => name === 'figcaption')
  const credit = said(
    (part) => /credit/i.test(part.attributes.class ?? '') || wordsOf(part, 'itemprop').includes('copyrightholder'),
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
