import { type Choice, choose, type Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { isCredit } from '../saved-text/credit.ts'
import { bylineIn } from '../saved-text/names.ts'
import { fold } from '../text.ts'
import { classedAround } from './class-words.ts'
import { headlineElementOf, headlineOf } from './headline.ts'
import type { Line } from './lines.ts'
import { linesNear } from './lines-near.ts'
import { clean, shownText } from './shown-text.ts'

const maxLength = 2_000
const shortest = 20
const standfirstClass =
  /standfirst|stand-first|\bdek\b|deck\b|sub-?title|sub-?head|sub-?line|summary|\blead\b|lead-?(?:text|paragraph|in)|lede|intro|excerpt|vorspann|anrei(?:ss|ß)er|chap[oô]|abstract|entradilla|bajada|sumario|copete|sottotitolo|sommario|occhiello|ingress|manchet|underrubrik|tagline/i

/** What is shown and told under a headline. */
interface Said {
  shown: string[]
  data: string[]
  social: string[]
  meta: string[]
}

const field: Field<string, string, Said> = {
  finders: {
    shown: ({ shown }) => shown,
    'json-ld': ({ data }) => data,
    'open-graph': ({ social }) => social,
    meta: ({ meta }) => meta,
  },
  read: (written) => (written.length >= shortest && written.length <= maxLength ? written : undefined),
  agree: (a, b) => a === b || fold(a) === fold(b),
}

/** The summary under the headline, on one line: as it is shown, or as it is told where it is no mere beginning of the text. */
export function standfirstOf(page: ParsedPage): Choice<string> | undefined {
  const { jsonLd, meta } = page
  const lines = headlineElementOf(page) ? linesNear(page).after.slice(0, mostUnder) : []
  const headline = fold(headlineOf(page)?.value ?? '')
  const paragraphs = lines.map(({ text }) => fold(text.slice(0, longestShown)))
  const read = (texts: string[]) =>
    texts
      .map((text) => withoutByline(clean(text.slice(0, 2 * maxLength))))
      .filter((text) => fold(text) !== headline && !isExcerpt(text, paragraphs))
  return choose(field, {
    shown: read(lines.flatMap(standfirstAt)).slice(0, 1),
    data: read(jsonLd.works.flatMap((work) => strings(work.description))),
    social: read(meta('og:description', 'twitter:description')),
    meta: read(meta('description')),
  })
}

const mostUnder = 8
const reach = 2
const longestShown = 800

/** The text of the element that is called a standfirst; one that holds more than that is the article. */
function standfirstAt({ text, element }: Line): string[] {
  const marked = classedAround(element, standfirstClass, reach)
  if (!marked || text.split(' ').length < fewestWords || isCredit(text)) return []
  const whole = shownText(marked)
  return whole.length <= longestShown ? [whole] : []
}

const fewestWords = 5
const excerptShare = 0.8

/** Whether a text is how a paragraph begins and no more, as far as it is not cut. */
function isExcerpt(text: string, paragraphs: string[]): boolean {
  const own = fold(text.replace(/\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*$/, ''))
  return paragraphs.some((paragraph) => paragraph.startsWith(own) && own.length < excerptShare * paragraph.length)
}

const lastSentence = /[.!?…“”»"]\s(?=[^.!?]{3,80}\.?$)/

/** `The bridge opens. By Ann Example` */
function withoutByline(text: string): string {
  const end = text.search(lastSentence)
  if (end < 0) return text
  return bylineIn(text.slice(end + 2).replace(/\.$/, '')) ? text.slice(0, end + 1) : text
}
