import { type PageElement, wordsOf } from '../page-tree.ts'

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

const words = (list: string) => new Set(list.split(' '))
const publishedWords = words('published publish pubdate posted created datepublished datecreated postedon publication')
const updatedWords = words('updated update modified changed datemodified lastmod lastmodified edited revised')
const dateWords = new Set([
  ...words(
    'date dates datetime time timestamp day publishdate postdate datum fecha data dateline stand entrydate articledate released issued',
  ),
  ...publishedWords,
  ...updatedWords,
])
const metaWords = words(
  'meta metadata byline info infos author authors credits kicker header submitted entry post details',
)
const apartWords = words(
  'comment comments commentlist kommentar kommentare commentaires comentarios replies reply related recommended recommendations recent popular latest trending teaser teasers sidebar promo promos carousel slider newsletter upcoming events event calendar kalender termine mostread similar more archives disqus ticker breadcrumb breadcrumbs copyright cookie banner modal popup dialog menu reviews',
)
const apartElements = words('aside form dialog nav figure figcaption blockquote')
const footWords = words('footer foot fuss footerbar')
const near = 3
const farthest = 60
const longestNames = 300

/** Looks at the elements around dates; `own` are those around the headline, which are the article's in any case. */
export class Surroundings {
  readonly #own: Set<PageElement>
  readonly #names = new Map<PageElement, string[]>()

  constructor(own: Set<PageElement>) {
    this.#own = own
  }

  of(element: PageElement): Place {
    const around = ancestors(element)
    const nearest = around.slice(0, near + 1)
    const others = around.filter((each) => !this.#own.has(each))
    const nearOthers = nearest.filter((each) => !this.#own.has(each))
    return {
      isDate: nearOthers.some((each) => each.name === 'time' || this.#isNamed(each, dateWords)),
      isMeta: nearOthers.some((each) => this.#isNamed(each, metaWords)),
      kind: this.#kindOf(nearOthers),
      inArticle: around.some(({ name }) => name === 'article' || name === 'main'),
      isApart: others.some((each) => apartElements.has(each.name) || this.#isNamed(each, apartWords)),
      isFoot: others.some((each) => each.name === 'footer' || this.#isNamed(each, footWords)),
      inOther: others.some((each) => each.name === 'article' || isOther(each)),
      depth: others.length,
      href: around.find(({ name }) => name === 'a')?.attributes.href,
      make: nearest.map(({ name, attributes }) => `${name}.${attributes.class ?? ''}`).join('>'),
    }
  }

  #kindOf(elements: PageElement[]): Place['kind'] {
    const named = elements.find((each) => this.#isNamed(each, updatedWords) || this.#isNamed(each, publishedWords))
    if (!named) return undefined
    return this.#isNamed(named, updatedWords) ? 'updated' : 'published'
  }

  #isNamed(element: PageElement, asked: Set<string>): boolean {
    const known = this.#names.get(element)
    const names = known ?? namesOf(element)
    if (!known) this.#names.set(element, names)
    return names.some((name) => asked.has(name))
  }
}

/** An element and those around it, from the inside, but for the root. */
export function ancestors(element: PageElement): PageElement[] {
  const around: PageElement[] = []
  for (let at = element; at.parent && around.length < farthest; at = at.parent) around.push(at)
  return around
}

function isOther(element: PageElement): boolean {
  if (element.attributes.itemtype === undefined) return false
  return wordsOf(element, 'itemtype').some((type) => /(?:comment|review|event)$/.test(type))
}

/** The words of an element's class, id and itemprop, taken apart at every mark and capital: `entryDate` is `entry date`. */
function namesOf({ attributes }: PageElement): string[] {
  const { class: classes = '', id = '', itemprop = '' } = attributes
  if (classes === '' && id === '' && itemprop === '') return []
  return `${classes} ${id} ${itemprop}`
    .slice(0, longestNames)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
}
