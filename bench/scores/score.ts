import type { Found } from '../contestants/found.ts'
import { meanOf } from '../figures.ts'
import type { Truth } from '../packs.ts'
import { type BodyScore, harmonicMean, scoreBestBody } from './body.ts'
import { type DateScore, scoreByline, scoreDate, scoreHeadline } from './fields.ts'

/** How near what was found comes to the truth: shares from 0 to 1, means over the pages that have the field. */
export interface Score {
  /** Of the mean precision and recall of the body. */
  f1: number
  precision: number
  recall: number
  exact: number
  headline: number
  byline: number
  dates: Record<DateScore, number>
}

/** A page with its body's score. */
export interface ScoredBody extends BodyScore {
  id: string
  url: string
}

/** What a pack as a whole comes to, and each of its bodies. */
export interface Scored {
  score: Score
  bodies: ScoredBody[]
}

/** Scores what was found by ids; a page that is missing counts as empty. */
export function score(truth: Map<string, Truth>, found: Map<string, Found>): Scored {
  const pages = [...truth].map(([id, right]) => ({ id, right, given: found.get(id) }))
  const bodies = pages.flatMap(({ id, right, given }): ScoredBody[] => {
    const text = given?.body.map(({ text }) => text).join('\n') ?? ''
    const best = scoreBestBody(right.bodies ?? (right.body ? [right.body] : []), text)
    return best ? [{ id, url: right.url ?? '', ...best }] : []
  })
  const precision = meanOf(bodies.flatMap((body) => body.precision ?? []))
  const recall = meanOf(bodies.flatMap((body) => body.recall ?? []))
  const dates = pages.flatMap(({ right, given }) =>
    right.publishedAt ? [scoreDate(right.publishedAt, given?.publishedAt)] : [],
  )
  const dated = (as: DateScore) => dates.filter((date) => date === as).length / dates.length

  return {
    score: {
      f1: harmonicMean(precision, recall),
      precision,
      recall,
      exact: meanOf(bodies.map(({ exact }) => Number(exact))),
      headline: meanOf(
        pages.flatMap(({ right, given }) => (right.headline ? [scoreHeadline(right.headline, given?.headline)] : [])),
      ),
      byline: meanOf(
        pages.flatMap(({ right, given }) => (right.byline ? [scoreByline(right.byline, given?.byline)] : [])),
      ),
      dates: { right: dated('right'), wrong: dated('wrong'), missing: dated('missing') },
    },
    bodies,
  }
}
