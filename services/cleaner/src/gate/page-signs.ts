import { addressOfPage } from '../fields/site-of-page.ts'
import type { ParsedPage } from '../parsed-page.ts'

/** What a page says of itself, or its address does, by which it may be no article. */
export interface PageSigns {
  /** The publisher calls it an article. */
  saysArticle: boolean
  /** Its data names something else that it is, in lower case: `collectionpage`; undefined where there is none, or an article too. */
  otherType: string | undefined
  /** `website`, where no article is spoken of. */
  otherSort: string | undefined
  isFront: boolean
  /** The part of the address that names a page of many articles, or of none: `tag`. */
  listWord: string | undefined
  /** The publisher calls it a live blog. */
  saysLive: boolean
}

/** Types that hardly any article has beside its own. */
const otherTypes = [
  ...['collectionpage', 'searchresultspage', 'profilepage', 'imagegallery', 'mediagallery', 'videogallery'],
  ...['videoobject', 'audioobject', 'podcastseries', 'podcastepisode', 'product', 'contactpage', 'checkoutpage'],
  ...['itemlist', 'event', 'jobposting', 'realestatelisting', 'quiz'],
]
const otherSorts = /^(?:website|profile|product|video|music|book|place|business)\b/

const front = /^\/(?:(?:index|home|default)\.\w{1,5}|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/
const listWords = new Set(
  'tag tags schlagwort etiqueta etiquetas category categories kategorie kategorien categoria author authors autor autoren auteur autore search suche recherche buscar busqueda cerca find results latest sitemap live liveblog liveticker live-ticker en-direct directo video videos watch mediathek gallery galleries galerie bilder bildergalerie fotostrecke fotos pictures photos photo slideshow podcast podcasts events shop basket cart'.split(
    ' ',
  ),
)
const pageNumber = /\/page\/\d{1,4}\/?$/
const month = /^\/(?:19|20)\d{2}(?:\/\d{1,2}){0,2}\/?$/
const liveSlug =
  /[/-](?:live|live-?(?:blog|ticker|updates)|newsblog|news-?ticker|en-direct|en-directo|en-vivo|diretta|ao-vivo)(?:[/?#-]|$)/i
const searchKey = /[?&](?:s|q|query|search|suche)=/

/** Reads what the page says. */
export function readPageSigns(page: ParsedPage): PageSigns {
  const { jsonLd, meta, finalUrl } = page
  const sorts = meta('og:type').map((sort) => sort.toLowerCase())
  const dataSaysArticle = jsonLd.articles.length > 0
  const saysArticle = dataSaysArticle || sorts.some((sort) => sort.includes('article'))
  return {
    saysArticle,
    otherType: dataSaysArticle ? undefined : otherTypes.find((type) => jsonLd.ofType(type).length > 0),
    otherSort: saysArticle ? undefined : sorts.find((sort) => otherSorts.test(sort)),
    ...readAddress(addressOfPage(page)),
    saysLive: jsonLd.ofType('liveblogposting').length > 0 || liveSlug.test(finalUrl),
  }
}

/** An address of which nothing is known has neither. */
function readAddress(url: Readonly<URL> | undefined): Pick<PageSigns, 'isFront' | 'listWord'> {
  if (!url?.protocol.startsWith('http')) return { isFront: false, listWord: undefined }
  const path = url.pathname.toLowerCase().slice(0, 1_000)
  const words = path.split('/').filter(Boolean)
  const isNumbered = pageNumber.test(path) || month.test(path)
  return {
    isFront: front.test(path) && !url.search,
    listWord: searchKey.test(url.search)
      ? 'search'
      : (words.find((word) => listWords.has(word)) ?? (isNumbered ? path : undefined)),
  }
}
