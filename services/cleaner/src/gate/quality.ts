import type { Quality } from '@copydesk/contracts'
import type { KeptText } from './kept-text.ts'
import type { PageSigns } from './page-signs.ts'

/** What the score is made from. */
export interface Evidence extends KeptText, PageSigns {
  /** The publisher says that not everybody can read all of it. */
  isClosed: boolean
  hasHeadline: boolean
  hasDate: boolean
}

interface Doubt {
  /** How much it takes from the log odds. */
  weight: number
  /** How far it holds, from 0 to 1. */
  holds(evidence: Evidence): number
  tell(evidence: Evidence): string
}

/** The log odds of a page that nothing speaks against, and what it adds to be called an article. */
const trust = 5
const trustInWord = 1.5

const doubts: Doubt[] = [
  {
    weight: 3.5,
    holds: ({ prose }) => falling(Math.log2(prose + 1), Math.log2(100), Math.log2(900)),
    tell: ({ prose }) => `${Math.round(prose)} letters of running text`,
  },
  {
    weight: 3,
    holds: ({ chance }) => falling(chance, 0.3, 0.8),
    tell: ({ chance }) => `unsure text (${percent(chance)})`,
  },
  {
    weight: 2,
    holds: ({ ofPage }) => falling(ofPage, 0.05, 0.35),
    tell: ({ ofPage }) => `${percent(ofPage)} of the page’s text`,
  },
  {
    weight: 4,
    holds: ({ teased, teasers }) => (teasers >= 2 ? rising(teased, 0.3, 0.8) : 0),
    tell: ({ teasers }) => `${teasers} headlines of other pages`,
  },
  {
    weight: 3,
    holds: ({ passage, prose }) => (prose > 600 ? falling(passage, 200, 360) : 0),
    tell: ({ passage }) => `no passage longer than ${Math.round(passage)} letters`,
  },
  {
    weight: 3,
    holds: ({ items, paragraphs, passage }) =>
      items >= 6 && passage < 500 ? rising(items / (paragraphs + 1), 0.5, 0.8) : 0,
    tell: ({ items }) => `${items} headings with a paragraph each`,
  },
  {
    weight: 5,
    holds: ({ entries, paragraphs }) => (entries >= 4 ? rising(entries / paragraphs, 0.2, 0.5) : 0),
    tell: ({ entries }) => `${entries} entries under a time`,
  },
  {
    weight: 3,
    holds: ({ saysLive, entries }) => Number(saysLive && entries >= 4),
    tell: () => 'called a live blog',
  },
  {
    weight: 4,
    holds: ({ posts, posted, isFront, listWord }) =>
      posts >= 3 && (isFront || listWord !== undefined) ? rising(posted, 0.4, 0.8) : 0,
    tell: ({ posts }) => `${posts} posts with pages of their own`,
  },
  {
    weight: 2,
    holds: ({ linked }) => rising(linked, 0.2, 0.4),
    tell: ({ linked }) => `${percent(linked)} links`,
  },
  {
    weight: 1.5,
    holds: ({ listed }) => rising(listed, 0.85, 1),
    tell: ({ listed }) => `${percent(listed)} lists and tables`,
  },
  {
    weight: 3.5,
    holds: ({ prose, paragraphs }) => (paragraphs >= 5 ? falling(prose / paragraphs, 30, 60) : 0),
    tell: ({ paragraphs }) => `${paragraphs} very short paragraphs`,
  },
  { weight: 2.5, holds: ({ isFront }) => Number(isFront), tell: () => 'address of a front page' },
  {
    weight: 2,
    holds: ({ listWord }) => Number(listWord !== undefined),
    tell: ({ listWord }) => `address with ${listWord}`,
  },
  {
    weight: 2,
    holds: ({ otherType }) => Number(otherType !== undefined),
    tell: ({ otherType }) => `data of a ${otherType}`,
  },
  {
    weight: 1,
    holds: ({ otherSort }) => Number(otherSort !== undefined),
    tell: ({ otherSort }) => `called a ${otherSort}`,
  },
  {
    weight: 2,
    holds: ({ isClosed, prose }) => (isClosed ? falling(prose, 400, 1_500) : 0),
    tell: () => 'not free to read, perhaps only its beginning',
  },
  { weight: 1, holds: ({ hasHeadline }) => Number(!hasHeadline), tell: () => 'no headline' },
  { weight: 0.5, holds: ({ hasDate }) => Number(!hasDate), tell: () => 'no date' },
]

/** A doubt that takes less is not told. */
const leastTold = 0.25

/** Weighs what speaks against a page; the weights were set by hand on pages of articles and of everything else. */
export function qualityOf(evidence: Evidence): Quality {
  const weighed = doubts
    .map((doubt) => ({ doubt, weight: doubt.weight * doubt.holds(evidence) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => b.weight - a.weight)
  const odds = weighed.reduce((left, { weight }) => left - weight, trust + (evidence.saysArticle ? trustInWord : 0))
  return {
    score: Math.round(1_000 / (1 + Math.exp(-odds))) / 1_000,
    reasons: weighed.filter(({ weight }) => weight >= leastTold).map(({ doubt }) => doubt.tell(evidence)),
  }
}

/** 0 up to `low`, 1 from `high` on, and between them in proportion. */
function rising(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)))
}

function falling(value: number, low: number, high: number): number {
  return 1 - rising(value, low, high)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
