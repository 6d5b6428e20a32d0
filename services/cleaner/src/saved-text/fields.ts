import type { Hints } from '@copydesk/contracts'
import type { Field } from '../choose.ts'
import { submitted } from '../fields/submitted.ts'
import { toPartialDate } from '../partial-date.ts'
import { fold, shortLine } from '../text.ts'

/** What was found on a saved page, field by field, each as it is believed. */
export interface SavedPage {
  finalUrl: string
  fetchedAt: string
  hints: Hints
  headlines: string[]
  publishers: string[]
  bylines: string[][]
  published: string[]
  updated: string[]
  sections: string[]
  kickers: string[]
  standfirsts: string[]
}

type TextField = Field<string, string, SavedPage>

const same = (a: string, b: string) => fold(a) === fold(b)
/** `The Example` and `Example` are one, and so are a name and a longer form of it. */
const sameName = (a: string, b: string) => {
  const [short, long] = [fold(a), fold(b)]
    .map((name) => name.replace(/^(?:the|der|die|das|le|la|el|il|de|o) /, ''))
    .toSorted((x, y) => x.length - y.length)
  return ` ${long} `.includes(` ${short} `)
}
const sameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10)
const line = (maxLength: number) => (written: string) => shortLine(written, maxLength)
const date = (written: string, { fetchedAt }: SavedPage) => toPartialDate(written, fetchedAt)

/** The fields of a saved page: what its text says, then what whoever handed it in says. */
export const fields = {
  headline: {
    finders: { text: (page) => page.headlines, submitted: submitted('headline') },
    read: line(500),
    agree: same,
  },
  publisher: {
    finders: { text: (page) => page.publishers, submitted: submitted('publisher') },
    read: line(200),
    agree: sameName,
  },
  publishedAt: {
    finders: { text: (page) => page.published, submitted: submitted('publishedAt') },
    read: date,
    agree: sameDay,
  },
  updatedAt: { finders: { text: (page) => page.updated }, read: date, agree: sameDay },
  section: { finders: { text: (page) => page.sections }, read: line(200), agree: same },
  kicker: { finders: { text: (page) => page.kickers }, read: line(200), agree: same },
  standfirst: { finders: { text: (page) => page.standfirsts }, read: line(5_000), agree: same },
} satisfies Record<string, TextField>

/** Everybody who wrote it; one candidate is all the names of one line. */
export const bylineField: Field<string[], string[], SavedPage> = {
  finders: { text: (page) => page.bylines },
  read: (names) => names,
  agree: (a, b) => a.map(fold).toSorted().join('\n') === b.map(fold).toSorted().join('\n'),
}
