import { expect, test } from 'vitest'
import { type Evidence, qualityOf } from './quality.ts'

/** A page of an article that nothing speaks against. */
const article: Evidence = {
  ...{ prose: 3_000, paragraphs: 12, passage: 3_000, chance: 0.97, ofPage: 0.9, linked: 0.02, listed: 0 },
  ...{ teased: 0, teasers: 0, posted: 0, posts: 0, items: 0, entries: 0 },
  ...{
    saysArticle: true,
    otherType: undefined,
    otherSort: undefined,
    isFront: false,
    listWord: undefined,
    saysLive: false,
  },
  ...{ isClosed: false, hasHeadline: true, hasDate: true },
}

const scoreOf = (changes: Partial<Evidence>): number => qualityOf({ ...article, ...changes }).score

test('a page that nothing speaks against is near 1, and no reason is told', () => {
  expect(qualityOf(article)).toEqual({ score: 0.998, reasons: [] })
})

test.each<[string, Partial<Evidence>]>([
  ['a brief', { prose: 150, passage: 150, paragraphs: 1 }],
  ['an article on a page full of other text', { ofPage: 0.1 }],
  ['an article that the model is unsure of', { chance: 0.4 }],
  ['an article at the address of a front page', { isFront: true, saysArticle: false }],
  ['a list of places with a paragraph each', { items: 12, paragraphs: 14, passage: 700, saysArticle: false }],
  ['an article about a match, minute by minute, at a sports desk', { entries: 3 }],
  ['an article without a date or a headline', { hasDate: false, hasHeadline: false, saysArticle: false }],
  [
    'a description of a video that is called an article',
    { listWord: 'video', prose: 300, passage: 300, paragraphs: 2 },
  ],
])('%s has a score that lets it pass', (_, changes) => {
  expect(scoreOf(changes)).toBeGreaterThan(0.3)
})

test('the beginning of an article that is not free passes, and is said to be perhaps no more', () => {
  const { score, reasons } = qualityOf({ ...article, prose: 350, passage: 350, paragraphs: 3, isClosed: true })
  expect(score).toBeGreaterThan(0.8)
  expect(reasons).toContain('not free to read, perhaps only its beginning')
})

test('what speaks against a page is told, the worst first', () => {
  const teased = { prose: 3_000, passage: 110, teased: 1, teasers: 30, items: 30, paragraphs: 30 }
  expect(qualityOf({ ...article, ...teased, isFront: true, otherSort: 'website', saysArticle: false })).toEqual({
    score: 0,
    reasons: [
      '30 headlines of other pages',
      'no passage longer than 110 letters',
      '30 headings with a paragraph each',
      'address of a front page',
      'called a website',
    ],
  })
})
