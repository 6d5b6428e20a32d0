import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import { proseOf } from '../body/surroundings.ts'
import type { PageElement } from '../page-tree.ts'
import { beginsWithLink, leadingAwayFrom } from './leads-away.ts'

/** What the text that was kept of a page is like. Lengths are in letters, shares from 0 to 1. */
export interface KeptText {
  /** Running text, outside of links. */
  prose: number
  paragraphs: number
  /** The most of it in a row, with neither a heading nor a headline of another page in between. */
  passage: number
  /** How likely what was kept is the article's, on average. */
  chance: number
  /** Of the running text of the page, what was kept. */
  ofPage: number
  /** Of what was kept, what is links; and what is lists and tables. */
  linked: number
  listed: number
  /** Of the running text, what is a line or two under the headline of another page; and how many of these there are. */
  teased: number
  teasers: number
  /** Of it, what is under headings that lead to other pages, however much; and how many of them there are. */
  posted: number
  posts: number
  /** Headings with one paragraph under each. */
  items: number
  /** Paragraphs under a time of day. */
  entries: number
}

/** The running text under one heading. */
interface Passage {
  under: 'nothing' | 'heading' | 'headline of another page'
  isHeading: boolean
  paragraphs: number
  prose: number
}

const longestTeaser = 350
/** A longer one is some mishap, and would outweigh all text of the page. */
const longestParagraph = 5_000

/** Describes what was kept of the blocks of a page at this address. */
export function readKeptText(judged: JudgedBlock[], finalUrl: string): KeptText {
  const kept = addUp(judged)
  const letters = kept.letters || 1
  const passages = passagesOf(judged, finalUrl)
  const prose = sum(passages, (passage) => passage.prose)
  const others = passages.filter((passage) => passage.under === 'headline of another page' && passage.prose > 0)
  const [teasers, posts] = [others.filter(isTeaser), others.filter(({ isHeading }) => isHeading)]
  return {
    prose,
    paragraphs: sum(passages, (passage) => passage.paragraphs),
    passage: Math.max(0, ...passages.map((passage) => passage.prose)),
    chance: kept.chance / letters,
    ofPage: Math.min(1, prose / (kept.ofPage || 1)),
    linked: kept.linked / letters,
    listed: kept.listed / letters,
    teased: sum(teasers, (teaser) => teaser.prose) / (prose || 1),
    teasers: teasers.length,
    posted: sum(posts, (post) => post.prose) / (prose || 1),
    posts: posts.length,
    items: passages.filter(({ under, paragraphs }) => under !== 'nothing' && paragraphs === 1).length,
    entries: countEntries(judged),
  }
}

/** Letters of what was kept, all of them, as many as are likely the article's, and those in links, lists and tables; and the running text of the page. */
function addUp(judged: JudgedBlock[]): {
  letters: number
  chance: number
  linked: number
  listed: number
  ofPage: number
} {
  const sums = { letters: 0, chance: 0, linked: 0, listed: 0, ofPage: 0 }
  for (const { block, kept, chance } of judged) {
    sums.ofPage += Math.min(longestParagraph, proseOf(block))
    if (!kept) continue
    const { letters } = block
    sums.letters += letters
    sums.chance += chance * letters
    sums.linked += (letters * block.linked) / block.text.length
    if (block.whole) sums.listed += letters
  }
  return sums
}

function isTeaser({ prose, paragraphs }: Passage): boolean {
  return prose <= longestTeaser && paragraphs <= 2
}

function passagesOf(judged: JudgedBlock[], finalUrl: string): Passage[] {
  const leadsAway = leadingAwayFrom(finalUrl)
  const first: Passage = { under: 'nothing', isHeading: false, paragraphs: 0, prose: 0 }
  const passages = [first]
  let passage = first
  for (const { block, kept } of judged) {
    const under = headingIn(block, kept, leadsAway)
    if (under) {
      passage = { under, isHeading: block.kind === 'heading', paragraphs: 0, prose: 0 }
      passages.push(passage)
    }
    const prose = kept ? proseOf(block) : 0
    passage.paragraphs += Number(prose > 0)
    passage.prose += prose
  }
  return passages
}

const shortestHeadline = 18
const longestHeadline = 220

/** What a block is to the text in or below it; undefined when it is no heading of any. */
function headingIn(
  block: PageBlock,
  kept: boolean,
  leadsAway: (element: PageElement) => boolean,
): Passage['under'] | undefined {
  if (isHeadlineLink(block) && leadsAway(block.element)) return 'headline of another page'
  return kept && block.kind === 'heading' ? 'heading' : undefined
}

/** Whether a block is a link of some words, or begins with one and goes on with a line or two. */
function isHeadlineLink({ text, letters, linked, element }: PageBlock): boolean {
  if (linked < shortestHeadline / 3 || letters < shortestHeadline) return false
  if (linked >= 0.7 * text.length) return text.length <= longestHeadline
  return linked >= shortestHeadline && text.length - linked <= longestTeaser && beginsWithLink(element, text)
}

/** `10:15`, `um 10.15 Uhr`. */
const clock = /^[([\s–-]{0,2}(?:\p{L}{1,4}\s)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/u
/** `5m ago`, `vor 5 Minuten`. */
const ago =
  /^(?:vor|il y a|hace|há)\s\d{1,2}\s|^\d{1,2}\s?\p{L}{1,8}\s(?:ago|fa|geleden|sedan|siden|sitten|temu|назад)$/iu
const longestClock = 30
/** A headline may stand between the time and the text. */
const farthestEntry = 3

function isTime(text: string): boolean {
  return text.length <= longestClock && /\d/.test(text) && (clock.test(text) || ago.test(text))
}

function countEntries(judged: JudgedBlock[]): number {
  let entries = 0
  let last = -1
  judged.forEach(({ block, kept }, index) => {
    if (!kept || isTime(block.text) || proseOf(block) === 0) return
    const before = judged.slice(Math.max(last + 1, index - farthestEntry), index)
    if (!before.some((each) => isTime(each.block.text))) return
    entries += 1
    last = index
  })
  return entries
}

function sum<T>(values: T[], read: (value: T) => number): number {
  return values.reduce((total, value) => total + read(value), 0)
}
