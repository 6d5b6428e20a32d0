import { type PageElement, wordsOf } from '../page-tree.ts'
import { UrlReader } from '../plain-urls.ts'

/** What a page is of, by a part of its path, where that is no article. */
const pathParts = new Set(
  `tag|tags|topic|topics|category|categories|kategorie|categoria|categorie|thema|themen|tema|temas|author|authors|autor|autoren|autore|auteur|auteurs|profile|profil|profiles|user|users|people|writer|writers|journalist|by|
  search|suche|login|signin|sign-in|signup|sign-up|log-in|register|registration|subscribe|subscription|subscriptions|abo|abonnement|abonnements|suscripcion|newsletter|newsletters|privacy|privacy-policy|datenschutz|terms|agb|impressum|imprint|
  contact|contact-us|kontakt|contacto|about|about-us|help|hilfe|faq|careers|jobs|advertise|advertising|mediadaten|shop|store|cart|account|my-account|cookie|cookies|cookie-policy|legal|rss|feed|feeds|sitemap|share|sharer|intent|app|apps|wp-login.php|donate|legal-notice|accessibility|corrections`
    .split('|')
    .map((part) => part.trim()),
)
const sharing =
  /^(?:\w{1,10}\.){0,2}(?:facebook|twitter|x|instagram|linkedin|whatsapp|wa|pinterest|reddit|t|telegram|tumblr|youtube|youtu|tiktok|threads|bsky|mastodon|snapchat|flipboard|xing|addtoany|google|apple|paypal|patreon)\.(?:com|net|org|me|be|social|app|de|it)$/
const files = /\.(?:jpe?g|png|gif|webp|svg|pdf|zip|mp[34]|xml|docx?|xlsx?)$/i
const longestPart = Math.max(...[...pathParts].map(({ length }) => length))
/** `.jpeg` */
const longestEnding = 5
/** `https://` */
const longestScheme = 8
const fewestParts = 4
const otherRels = ['tag', 'author', 'category', 'license', 'home', 'search']

/** The address of another page. */
interface Address {
  url: string
  /** It looks like that of a section's front, which few articles have. */
  isFront: boolean
}

/** Reads where links lead, each address once. */
export class AddressReader {
  readonly #urls: UrlReader
  readonly #own: string
  readonly #ownPath: string
  readonly #known = new Map<string, Address | undefined>()

  constructor(base: string) {
    this.#urls = new UrlReader(base)
    this.#own = pageOf(base)
    this.#ownPath = this.#own.split('?', 1)[0] ?? ''
  }

  /** The absolute address of another page that may be an article; undefined for any other link. */
  read(anchor: PageElement): string | undefined {
    const address = this.readAny(anchor)
    return address?.isFront ? undefined : address?.url
  }

  /** As `read`, but with addresses that look like those of sections. */
  readAny(anchor: PageElement): Address | undefined {
    const href = anchor.attributes.get('href') ?? ''
    const rel = anchor.attributes.get('rel')
    if (href === '' || href.startsWith('#') || (rel && wordsOf(anchor, 'rel').some((word) => otherRels.includes(word))))
      return undefined
    if (this.#known.has(href)) return this.#known.get(href)
    const address = this.#readAddress(href)
    this.#known.set(href, address)
    return address
  }

  #readAddress(href: string): Address | undefined {
    const url = this.#urls.absolute(href)
    if (!url || this.#isOwn(url)) return undefined
    const page = withoutHash(url)
    const pathAt = page.indexOf('/', longestScheme)
    const path = page.slice(pathAt).split('?', 1)[0] as string
    const isWhole = pathAt + path.length === page.length
    if ((isWhole && path === '/') || isOther(path) || sharing.test(hostOf(page, pathAt))) return undefined
    return { url: page, isFront: isWhole && isShort(path) }
  }

  /** Most are told apart by their beginnings. */
  #isOwn(url: string): boolean {
    return url.startsWith(this.#ownPath, pathStart(url)) && pageOf(url) === this.#own
  }
}

function hostOf(url: string, pathAt: number): string {
  return url.slice(url.indexOf('//') + 2, pathAt)
}

/** Whether a path has a part that no article has, or is that of a file. */
function isOther(path: string): boolean {
  let start = 1
  while (start < path.length) {
    const slash = path.indexOf('/', start)
    const end = slash < 0 ? path.length : slash
    if (end - start <= longestPart && pathParts.has(path.slice(start, end).toLowerCase())) return true
    start = end + 1
  }
  return files.test(path.slice(-longestEnding))
}

/** `/sport/`: the front of a section. */
function isShort(pathname: string): boolean {
  return /^\/[^/\d_-]{0,24}(?:-[^/\d_-]{0,24})?\/?$/.test(pathname)
}

function withoutHash(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}

function pathStart(url: string): number {
  const host = url.indexOf('//') + 2
  return url.startsWith('www.', host) ? host + 'www.'.length : host
}

/** What tells two pages apart: an address without the scheme and without what only says how the page is shown. */
function pageOf(url: string): string {
  const [path = '', query = ''] = withoutHash(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split('?', 2)
  const [, number] =
    /(?:^|&)(?:\w{0,10}id|p|article|news|nr|no|a)=([^&]{0,20}\d{2}[^&]{0,20})(?:&|$)/i.exec(query) ?? []
  const page = path.replace(/\/(?:amp\/?)?$/, '').replace(/\/(?:page\/)?\d{1,2}$/, '')
  return number ? `${page}?${number}` : page
}

const longestPath = 300
const numbered = /(?:\d\D{0,299}){5}/

/** Articles are numbered, dated or named by a whole line. */
export function isArticleAddress(url: string): boolean {
  const path = url.slice(url.indexOf('/', longestScheme), longestPath)
  if (numbered.test(path)) return true
  const [named = ''] = path.split('?', 1)
  const name = named.endsWith('/') ? named.slice(0, -1) : named
  return name.slice(name.lastIndexOf('/') + 1).split(/[-_]/, fewestParts).length === fewestParts
}
