import type { Image } from '@copydesk/contracts'
import { isNode, list, strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { told } from './images-words.ts'
import { clean } from './shown-text.ts'

const mostNodes = 60
const captionKeys = ['caption', 'description']
const creditKeys = ['creditText', 'copyrightHolder', 'copyrightNotice', 'creator', 'author']
const longestCaption = 2_000

/** The pictures that the structured data names, and those that other pages are to show for this one. */
export function announcedImages(page: ParsedPage): Image[] {
  return [...fromJsonLd(page), ...fromOpenGraph(page)]
}

function fromJsonLd({ jsonLd }: ParsedPage): Image[] {
  const images = jsonLd.articles.flatMap(({ image }) => list(image)).slice(0, mostNodes)
  return images.map(jsonLd.resolve).flatMap((image) => {
    if (!isNode(image)) return strings(image).map((url) => ({ url }))
    const said = (keys: string[]) => keys.flatMap((key) => namesIn(image[key])).find((text) => text !== '')
    const words = told(clean((said(captionKeys) ?? '').slice(0, longestCaption)), said(creditKeys))
    return strings(image.url ?? image.contentUrl).map((url) => ({ url, ...words }))
  })
}

/** A name, or that of a person or organisation. */
function namesIn(value: unknown): string[] {
  return list(value)
    .slice(0, mostNodes)
    .flatMap((each) => strings(isNode(each) ? each.name : each))
    .map((text) => clean(text.slice(0, longestCaption)))
}

function fromOpenGraph({ meta }: ParsedPage): Image[] {
  return meta('og:image', 'og:image:url', 'twitter:image').map((url) => ({ url }))
}
