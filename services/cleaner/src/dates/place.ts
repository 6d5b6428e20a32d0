import { type PageElement, wordsOf } from '../page-tree.ts'
import { remember } from '../remember.ts'

/** What the elements around a date say of it. */
export interface Place {
  /** Their names say that it is a date, or that this is what is said of an article. */
  isDate: boolean
  isMeta: boolean
  /** Their names say which date it is. */
  kind: 'published' | 'updated' | undefined
  inArticle: boolean
  /** Beside the article: in an aside, among comments or teasers. */
  isApart: boolean
  /** At the foot of the article or of the page. */
  isFoot: boolean
  /** Within another article than the headline is in. */
  inOther: boolean
  /** How many elements are around it and not around the headline. */
  depth: number
  /** Where a link around it leads. */
  href: string | undefined
  /** The same for elements of the same make. */
  make: string
}

/** What a word in the name of an element says of a date in it. */
type Meaning = 'date' | 'meta' | 'published' | 'updated' | 'apart' | 'foot'

const words: Record<Meaning, string> = {
  published: 'published publish pubdate posted created datepublished datecreated postedon publication',
  updated: 'updated update modified changed datemodified lastmod lastmodified edited revised',
  date: 'date dates datetime time timestamp day publishdate postdate datum fecha data dateline stand entrydate articledate released issued',
  meta: 'meta metadata byline info infos author authors credits kicker header submitted entry post details',
  apart:
    'comment comments commentlist kommentar kommentare commentaires comentarios replies reply related recommended recommendations recent popular latest trending teaser teasers sidebar promo promos carousel slider newsletter upcoming events event calendar kalender termine mostread similar more archives disqus ticker breadcrumb breadcrumbs copyright cookie banner modal popup dialog menu reviews',
  foot: 'footer foot fuss footerbar',
}
const meanings = new Map<string, Meaning>()
for (const meaning in words)
  for (const word of words[meaning as Meaning].split(' ')) meanings.set(word, meaning as Meaning)
const none = new Set<Meaning>()
const dateAlone = new Set<Meaning>(['date'])

const apartElements = new Set('aside form dialog nav figure figcaption blockquote'.split(' '))
const near = 3
const farthest = 60
const longestNames = 300

/** What holds of all that stands in an element. */
type Around = Pick<Place, 'inArticle' | 'isApart' | 'isFoot' | 'inOther' | 'depth' | 'href'>

const outside: Around = {
  ...{ inArticle: false, isApart: false, isFoot: false, inOther: false },
  ...{ depth: 0, href: undefined },
}

/** Looks at the elements around dates; `own` are those around the headline, which are the article's in any case. */
export class Surroundings {
  readonly #own: Set<PageElement>
  readonly #known = new Map<PageElement, { around: Around; said: Set<Meaning> }>()

  constructor(own: Set<PageElement>) {
    this.#own = own
  }

  of(element: PageElement): Place {
    const nearest = ancestors(element, near + 1)
    const said = nearest.flatMap((each) => (this.#own.has(each) ? [] : [this.#read(each).said]))
    const telling = said.find((each) => each.has('updated') || each.has('published'))
    return {
      ...this.#read(element).around,
      isDate: said.some((each) => each.has('date') || each.has('published') || each.has('updated')),
      isMeta: said.some((each) => each.has('meta')),
      kind: telling && (telling.has('updated') ? 'updated' : 'published'),
      make: nearest.map(({ name, attributes }) => `${name}.${attributes.get('class') ?? ''}`).join('>'),
    }
  }

  #read(element: PageElement): { around: Around; said: Set<Meaning> } {
    const known = this.#known.get(element)
    if (known) return known
    const said = saidBy(element)
    const read = { said, around: this.#around(element, said) }
    this.#known.set(element, read)
    return read
  }

  #around(element: PageElement, said: Set<Meaning>): Around {
    const { name, parent, attributes } = element
    if (!parent) return outside
    const outer = this.#read(parent).around
    const inArticle = outer.inArticle || name === 'article' || name === 'main'
    const href = name === 'a' ? attributes.get('href') : outer.href
    if (this.#own.has(element)) return { ...outer, inArticle, href }
    return {
      ...{ inArticle, href },
      isApart: outer.isApart || apartElements.has(name) || said.has('apart'),
      isFoot: outer.isFoot || name === 'footer' || said.has('foot'),
      inOther: outer.inOther || name === 'article' || isOther(element),
      depth: outer.depth + 1,
    }
  }
}

/** An element and those around it, from the inside, but for the root. */
export function ancestors(element: PageElement, most = farthest): PageElement[] {
  const around: PageElement[] = []
  for (let at = element; at.parent && around.length < most; at = at.parent) around.push(at)
  return around
}

function isOther(element: PageElement): boolean {
  if (element.attributes.get('itemtype') === undefined) return false
  return wordsOf(element, 'itemtype').some((type) => /(?:comment|review|event)$/.test(type))
}

/** What an element's class, id and itemprop say; a `time` is a date whatever it is called. */
function saidBy({ name, attributes }: PageElement): Set<Meaning> {
  const classes = attributes.get('class') ?? ''
  const id = attributes.get('id') ?? ''
  const itemprop = attributes.get('itemprop') ?? ''
  if (classes === '' && id === '' && itemprop === '') return name === 'time' ? dateAlone : none
  const said = saidByNames(`${classes} ${id} ${itemprop}`.slice(0, longestNames))
  return name === 'time' ? new Set([...said, 'date']) : said
}

/** Names are taken apart at every mark and capital: `entryDate` is `entry date`. They repeat from page to page. */
const saidByNames = remember((names) => {
  const words = names.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? []
  return new Set(words.map((word) => meanings.get(word.toLowerCase())).filter((meaning) => meaning !== undefined))
})
