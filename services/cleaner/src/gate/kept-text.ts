import type { JudgedBlock } from '../body/decide.ts'
import { lettersOf } from '../body/letters.ts'
import type { PageBlock } from '../body/page-block.ts'
import { proseOf } from '../body/surroundings.ts'
import { beginsWithLink, leadsAway } from './leads-away.ts'

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
  const kept = judged.filter((each) => each.kept)
  const letters = sum(kept, ({ block }) => lettersOf(block.text)) || 1
  const passages = passagesOf(judged, finalUrl)
  const prose = sum(passages, (passage) => passage.prose)
  const others = passages.filter((passage) => passage.under === 'headline of another page' && passage.prose > 0)
  const [teasers, posts] = [others.filter(isTeaser), others.filter(({ isHeading }) => isHeading)]
  return {
    prose,
    paragraphs: sum(passages, (passage) => passage.paragraphs),
    passage: Math.max(0, ...passages.map((passage) => passage.prose)),
    chance: sum(kept, ({ block, chance }) => chance * lettersOf(block.text)) / letters,
    ofPage: Math.min(1, prose / (sum(judged, ({ block }) => Math.min(longestParagraph, proseOf(block))) || 1)),
    linked: sum(kept, ({ block }) => (lettersOf(block.text) * block.linked) / block.text.length) / letters,
    listed: sum(kept, ({ block }) => (block.whole ? lettersOf(block.text) : 0)) / letters,
    teased: sum(teasers, (teaser) => teaser.prose) / (prose || 1),
    teasers: teasers.length,
    posted: sum(posts, (post) => post.prose) / (prose || 1),
    posts: posts.length,
    items: passages.filter(({ under, paragraphs }) => under !== 'nothing' && paragraphs === 1).length,
    entries: countEntries(judged),
  }
}

function isTeaser({ prose, paragraphs }: Passage): boolean {
  return prose <= longestTeaser && paragraphs <= 2
}

function passagesOf(judged: JudgedBlock[], finalUrl: string): Passage[] {
  const first: Passage = { under: 'nothing', isHeading: false, paragraphs: 0, prose: 0 }
  const passages = [first]
  let passage = first
  for (const { block, kept } of judged) {
    const under = headingIn(block, kept, finalUrl)
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
function headingIn(block: PageBlock, kept: boolean, finalUrl: string): Passage['under'] | undefined {
  if (isHeadlineLink(block) && leadsAway(block.element, finalUrl)) return 'headline of another page'
  return kept && block.kind === 'heading' ? 'heading' : undefined
}

/** Whether a block is a link of some words, or begins with one and goes on with a line or two. */
function isHeadlineLink({ text, linked, element }: PageBlock): boolean {
  if (lettersOf(text) < shortestHeadline || linked < shortestHeadline / 3) return false
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

function countEntries(judged: JudgedBlock[]): number {
  let entries = 0
  let sinceClock = Infinity
  for (const { block, kept } of judged) {
    sinceClock += 1
    if (block.text.length <= longestClock && (clock.test(block.text) || ago.test(block.text))) sinceClock = 0
    if (!kept || sinceClock === 0 || sinceClock > farthestEntry || proseOf(block) === 0) continue
    entries += 1
    sinceClock = Infinity
  }
  return entries
}

function sum<T>(values: T[], read: (value: T) => number): number {
  return values.reduce((total, value) => total + read(value), 0)
}
