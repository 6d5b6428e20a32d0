import type { Candidate } from './candidate.ts'

type Rule = [reason: string, points: number, holds: (candidate: Candidate) => boolean]

const between = (from: number, to: number, value: number | undefined) =>
  value !== undefined && value >= from && value <= to

/** What speaks for and against a date on a page being the article's. */
const rules: Rule[] = [
  ['under the headline', 4, ({ distance, isBehindText }) => between(0, 8, distance) && !isBehindText],
  ['not far under the headline', 2, ({ distance, isBehindText }) => between(9, 20, distance) && !isBehindText],
  ['above the headline', 3, ({ distance }) => between(-6, -1, distance)],
  ['labelled as published', 6, ({ label }) => label === 'published'],
  ['labelled as updated', 5, ({ label }) => label === 'updated'],
  ['named a date', 3, ({ place }) => place.isDate],
  ['among what is said of an article', 1, ({ place }) => place.isMeta],
  ['alone in its line', 2, ({ rest }) => rest <= 3],
  ['in a short line', 1, ({ rest }) => between(4, 60, rest)],
  ['in a long line', -1, ({ rest, standing }) => rest > 60 && standing === undefined],
  ['in running text', -4, ({ standing }) => standing === 'in-text'],
  ['opens the text', 1, ({ standing }) => standing === 'opens-text'],
  ['readable by machines', 1, ({ isMarked }) => isMarked],
  ['in the article', 1, ({ place }) => place.inArticle],
  ['beside the article', -6, ({ place, isKin }) => place.isApart && !isKin],
  ['at the foot', -3, ({ place, isKin }) => place.isFoot && !isKin],
  ['in another article', -5, ({ place }) => place.inOther],
  ['a link elsewhere', -3, ({ linksElsewhere }) => linksElsewhere],
  ['one of many', -4, ({ isOneOfMany }) => isOneOfMany],
  ['agrees with the address', 4, ({ fitsUrl }) => fitsUrl === true],
  ['disagrees with the address', -4, ({ fitsUrl }) => fitsUrl === false],
  ['the day of the last change', 3, ({ isChange }) => isChange],
  [
    'today at the head of the page',
    -4,
    ({ isToday, distance, place }) => isToday && between(-Infinity, -1, distance) && !place.inArticle,
  ],
  ['from before the web', -6, ({ value }) => value < '1994'],
]

/** How much speaks for a date, and what. */
export function rate(candidate: Candidate): { points: number; reasons: string[] } {
  const holding = rules.filter(([, , holds]) => holds(candidate))
  return {
    points: holding.reduce((sum, [, points]) => sum + points, 0),
    reasons: holding.map(([reason]) => reason),
  }
}
