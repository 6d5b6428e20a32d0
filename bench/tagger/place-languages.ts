import { readFile } from 'node:fs/promises'
import type { Mention } from '@copydesk/contracts'
import { type Row, report } from '../report.ts'
import { openTags } from '../tagger-parts.ts'

/** An invented article with its places as written, in reading order; `country` is empty for what lies in several. */
interface Example {
  headline: string
  text: string
  places: { name: string; country: string; kind: 'country' | 'city' | 'other' }[]
}

/** Faults of those looked at were read and mended; of those only scored none ever was. */
interface Examples {
  lookedAt: Example[]
  scored: Example[]
}

interface Listed extends Mention {
  country: string
  isWanted: boolean
}

/** A mention that is told, with the country that it is said to be, or to be in. */
interface ToldPlace extends Mention {
  countryCode: string | undefined
}

interface Count {
  wanted: number
  found: number
  told: number
  right: number
}

type Tagger = ReturnType<typeof openTags>

const file = new URL('places/languages.json', import.meta.url)
const halves = { lookedAt: 'looked at', scored: 'only scored' } as const
const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** Of invented articles in many languages: how many of the places told are right, and how many of the countries and towns are told. */
export async function benchPlaceLanguages(): Promise<void> {
  const examples: Record<string, Examples> = JSON.parse(await readFile(file, 'utf8'))
  const tagger = openTags()
  const byLanguage = Object.entries(examples).map(([language, { lookedAt, scored }]) => ({
    language,
    lookedAt: sumOf(lookedAt.map((example) => countOf(example, tagger))),
    scored: sumOf(scored.map((example) => countOf(example, tagger))),
  }))
  const all = {
    language: 'all',
    lookedAt: sumOf(byLanguage.map(({ lookedAt }) => lookedAt)),
    scored: sumOf(byLanguage.map(({ scored }) => scored)),
  }
  report('tagger', 'places in other languages: countries and towns found, places told that are right', [
    ...byLanguage.map(rowOf),
    rowOf(all),
  ])
}

function rowOf({ language, ...of }: { language: string } & Record<keyof typeof halves, Count>): Row {
  const figures = Object.entries(halves).flatMap(([half, title]): [string, string | number][] => {
    const { wanted, found, told, right } = of[half as keyof typeof halves]
    return [
      [`${title}: countries and towns`, wanted],
      ['told', told],
      ['precision', percent(right, told)],
      ['recall', percent(found, wanted)],
    ].map(([head, figure], at) => [at === 0 ? String(head) : `${title}: ${head}`, figure ?? ''])
  })
  return { language, ...Object.fromEntries(figures) }
}

function sumOf(counts: Count[]): Count {
  const sum = (of: keyof Count) => counts.reduce((whole, count) => whole + count[of], 0)
  return { wanted: sum('wanted'), found: sum('found'), told: sum('told'), right: sum('right') }
}

function countOf(example: Example, tagger: Tagger): Count {
  const { headline, text } = example
  const told = tagger({ headline, body: [{ kind: 'paragraph', text }] })
    .entities.filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions, countryCode }) => mentions.map((mention): ToldPlace => ({ ...mention, countryCode })))
  const listed = listedIn(example)
  const wanted = listed.filter(({ isWanted }) => isWanted)
  return {
    wanted: wanted.length,
    found: wanted.filter((place) => told.some((each) => isSame(each, place))).length,
    told: told.length,
    right: told.filter((each) => listed.some((place) => isSame(each, place))).length,
  }
}

function isSame(told: ToldPlace, { paragraph, start, end, country }: Listed): boolean {
  const overlaps = told.paragraph === paragraph && told.start < end && start < told.end
  return overlaps && (country === '' || told.countryCode === country)
}

/** The places where they stand: each is the next of its name in the headline or, where there is none, in the text. */
function listedIn({ headline, text, places }: Example): Listed[] {
  const texts = [headline, text]
  let [at, from] = [0, 0]
  return places.map(({ name, country, kind }) => {
    if (at === 0 && !headline.includes(name, from)) [at, from] = [1, 0]
    const start = (texts[at] ?? '').indexOf(name, from)
    if (start < 0) throw new Error(`${name} is not in: ${text}`)
    from = start + name.length
    return { paragraph: at - 1, start, end: from, country, isWanted: kind !== 'other' }
  })
}
