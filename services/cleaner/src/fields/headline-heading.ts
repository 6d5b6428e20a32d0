import { fold } from '../text.ts'
import { type Heading, isInArticle, partOf } from './headings.ts'
import { likeness, tokensOf } from './likeness.ts'
import { squeeze } from './publisher-name.ts'

/** How much of the shorter of two headlines the other must have, and how much of both that must be. */
const alike = { shared: 0.4, same: 0.25 }
/** A heading that leads to another page is rather the headline of that. */
const otherPage = 0.6
/** Of headings that are about as much alike the first is believed, unless one is as good as the same. */
const nearlyBest = 0.85
const sure = 0.95
const nearlySame = { shared: 0.8, same: 0.7 }

/** What structured data and titles say the headline is; `data` is the part that structured data does. */
interface Said {
  all: string[]
  data: string[]
}

/** The heading most like what is said of the page; where nothing is said, the first of the article. */
export function headlineAmong(headings: Heading[], smallHeadings: () => Heading[], said: Said): Heading | undefined {
  if (said.all.length === 0) return headings.find(isInArticle) ?? headings[0]
  const found =
    firstIfSaid(headings, said.all) ??
    mostAlike(headings, said.all, alike) ??
    alone(headings) ??
    mostAlike(smallHeadings(), said.all, nearlySame)
  return found && { ...found, text: asSaid(found, said) }
}

/** No heading is more alike than the first of them where it is what is said, which is so on most pages. */
function firstIfSaid([first]: Heading[], said: string[]): Heading | undefined {
  const isSaid = first && first.leadsTo === undefined && said.includes(first.text)
  return isSaid && /[\p{L}\p{N}]/u.test(first.text) ? first : undefined
}

function mostAlike(headings: Heading[], said: string[], least: typeof alike): Heading | undefined {
  const tokens = [...new Set(said)].map(tokensOf)
  const rated = headings.map((heading) => {
    const own = tokensOf(heading.text)
    const likenesses = tokens.map((each) => likeness(own, each))
    const enough = likenesses.filter(({ shared, same }) => shared >= least.shared && same >= least.same)
    const same = Math.max(...enough.map(({ same }) => same))
    return { heading, same: heading.leadsTo === undefined ? same : same * otherPage }
  })
  const best = Math.max(0, ...rated.map(({ same }) => same))
  const fair = best > sure ? best : best * nearlyBest
  return best > 0 ? rated.find(({ same }) => same >= fair)?.heading : undefined
}

const fewestWords = 4
const longestAlone = 200

/** Some titles have no word in common with the headline; the only heading of the article is believed if it is like one. */
function alone(headings: Heading[]): Heading | undefined {
  const [only, ...others] = headings
  if (!only || others.length > 0 || !isInArticle(only)) return undefined
  const isHeadline = only.text.split(' ').length >= fewestWords && only.text.length <= longestAlone
  return isHeadline && !only.text.endsWith(':') ? only : undefined
}

const shortestEnd = 12
const kickerEnd = /[:|–—-]\s*$/u

/** A heading as it is said elsewhere: with all its spaces, with the kicker the publisher counts in, without what is beside it. */
function asSaid(heading: Heading, { all, data }: Said): string {
  const { text, whole } = heading
  if (all.includes(text) || all.map(fold).includes(fold(text))) return text
  const squeezed = new Map(all.toReversed().map((each) => [squeeze(each), each]))
  const own = squeeze(text)
  const longer = own.length >= shortestEnd ? data.find((each) => squeeze(each).endsWith(own)) : undefined
  return (
    squeezed.get(own) ??
    squeezed.get(squeeze(whole)) ??
    longer ??
    partOf(heading, (part) => squeezed.has(squeeze(part))) ??
    all.find((each) => text.endsWith(each) && kickerEnd.test(text.slice(0, -each.length))) ??
    text
  )
}
