import { decodeHTML } from 'entities'
import { type Choice, choose, type Field } from '../choose.ts'
import { strings, typesOf } from '../json-ld.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { remember } from '../remember.ts'
import { wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { headingsOf, smallHeadingsOf } from './headings.ts'
import { headlineAmong } from './headline-heading.ts'
import { once } from './once.ts'
import { publisherNameOf, squeeze, withoutEnds } from './publisher-name.ts'
import { sectionsInData, sectionsInMeta } from './sections.ts'
import { clean } from './shown-text.ts'
import { submitted } from './submitted.ts'

const maxLength = 500
const kickers = wordSet((words) => words.kickers)

/** What a page says its headline is, each on one line and as it is believed. */
interface Said {
  hints: ParsedPage['hints']
  /** Of structured data: of news, and of anything. */
  filed: string[]
  data: string[]
  social: string[]
  title: string[]
  headings: string[]
  otherHeadings: string[]
  element: PageElement | undefined
}

/**
 * What is made for search engines and social networks is often cut or changed: it tells which heading is the headline, and
 * stands in where none is.
 */
const headlineField: Field<string, string, Said> = {
  finders: {
    'json-ld': ({ filed }) => filed,
    heading: ({ headings }) => headings,
    'json-ld-other': ({ data }) => data,
    'open-graph': ({ social }) => social,
    title: ({ title }) => title,
    'other-heading': ({ otherHeadings }) => otherHeadings,
    submitted: submitted('headline'),
  },
  read: (written) => (written === '' ? undefined : written),
  agree: (a, b) => a === b || fold(a) === fold(b),
}

/** The headline that a news publisher files an article under, or else the one that a reader sees. */
export const headlineOf = once((page): Choice<string> | undefined => choose(headlineField, readSaid(page)))

/** The heading that is the headline; of a headline that no heading shows, none. */
export function headlineElementOf(page: ParsedPage): PageElement | undefined {
  return readSaid(page).element
}

const readSaid = once((page): Said => {
  const { hints, jsonLd, meta, tree } = page
  const publisher = publisherNameOf(page)
  const sections = new Set([...sectionsInData(page), ...sectionsInMeta(page)].map(fold))
  const isLabel = (end: string) => sections.has(fold(end)) || kickers.has(fold(end))
  const readLine = remember((text) => withoutEnds(clean(decodeTwice(text)), publisher, isLabel))
  const read = (written: string[]) =>
    written
      .filter((text) => text.length <= 4 * maxLength)
      .map(readLine)
      .filter((line) => line !== '' && line.length <= maxLength)
  const data = read(jsonLd.works.flatMap((work) => [...strings(work.headline), ...strings(work.name)].slice(0, 1)))
  const social = read(meta('og:title', 'twitter:title'))
  const title = read(tree.named('title').slice(0, 1).map(textOf))
  const shown = headingsOf(page).filter(({ text }) => !publisher.is(text))
  const heading = headlineAmong(shown, () => smallHeadingsOf(page), { all: [...data, ...social, ...title], data })
  const news = jsonLd.articles.filter((article) => typesOf(article).some((type) => type.endsWith('newsarticle')))
  const filed = read(news.flatMap((article) => strings(article.headline)))
  return {
    ...{ hints, data, social, title },
    filed: filed.filter(isOwn({ title, social, shown: shown.map(({ text }) => text) })),
    headings: heading ? read([heading.text]) : [],
    otherHeadings: read(shown.slice(0, 1).map(({ text }) => text)),
    element: heading?.element ?? shown[0]?.element,
  }
})

/** Some templates encode what is encoded already. */
function decodeTwice(text: string): string {
  return /&(?:#x?[\da-f]{1,6}|amp|quot|apos|nbsp|lt|gt);/i.test(text) ? decodeHTML(text) : text
}

/** What is the page's title may be written for search engines, and what a heading goes on from is cut. */
function isOwn({ title, social, shown }: { title: string[]; social: string[]; shown: string[] }) {
  const [titles, main, headings] = [title, social.slice(0, 1), shown].map((texts) => texts.map(squeeze))
  return (headline: string): boolean => {
    const own = squeeze(headline)
    const isForSearch = titles?.includes(own) && !main?.includes(own)
    return !isForSearch && !headings?.some((heading) => heading.startsWith(own))
  }
}
