import { type PageElement, textOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { type PageLines, readLines, type Spot } from './page-lines.ts'

/** Where the headline of a page stands; some show it twice. */
export interface HeadlinePlace {
  spots: Spot[]
  /** The elements around it. */
  own: Set<PageElement>
}

type Heading = PageLines['elements'][number]

const shortest = 10
const longest = 500
const maxHeadings = 60
const maxTitles = 6
const mostlySame = 0.5

/** Finds the headings, or else the line, that say what the page says of itself. */
export function headlinePlace(page: ParsedPage, headings: Heading[]): HeadlinePlace | undefined {
  const titles = titlesOf(page)
  const best = bestHeadings(headings.slice(0, maxHeadings), titles)
  const found = best.length > 0 ? best : titleLine(page, titles)
  return found.length === 0 ? undefined : { spots: found, own: around(found) }
}

function titlesOf({ meta, tree }: ParsedPage): string[] {
  const written = [...meta('og:title', 'twitter:title'), ...tree.named('title').slice(0, 1).map(textOf)]
  return [...new Set([...new Set(written.slice(0, maxTitles))].map(folded))].filter((title) => title.length >= shortest)
}

function bestHeadings(headings: Heading[], titles: string[]): Heading[] {
  const first = headings.filter(({ element }) => element.name === 'h1')
  const lower = headings.filter(({ element }) => element.name !== 'h1')
  const known = new Map<Heading, string>()
  const wordsOf = (heading: Heading) => {
    const words = known.get(heading) ?? folded(textOf(heading.element))
    known.set(heading, words)
    return words
  }
  const isSaid = (heading: Heading) => isSaidIn(titles, wordsOf(heading))
  const isAlike = (heading: Heading) => titles.some((title) => overlap(wordsOf(heading), title) >= mostlySame)
  const choices: (() => Heading[])[] = [
    () => first.filter(isSaid),
    () => lower.filter(isSaid),
    () => first.filter(({ element }) => textOf(element).trim() !== '').slice(0, 1),
    () => lower.filter(isAlike).slice(0, 1),
  ]
  for (const choose of choices) {
    const chosen = choose()
    if (chosen.length > 0) return chosen
  }
  return []
}

/** Titles have the name of the publisher before or behind them. */
function isSaidIn(titles: string[], text: string): boolean {
  return text.length >= shortest && titles.some((title) => title.includes(text) || text.includes(title))
}

/** How many of the words of a text are in a title. */
function overlap(text: string, title: string): number {
  const words = text.split(' ').filter((word) => word.length > 2)
  const known = new Set(title.split(' '))
  return words.length < 3 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

/** Some pages have no headings. */
function titleLine(page: ParsedPage, titles: string[]): Heading[] {
  if (titles.length === 0) return []
  const isTitle = (run: string) => {
    if (run.length < shortest || run.length > longest) return false
    const text = fold(run)
    return text.length >= shortest && titles.some((title) => title.startsWith(text))
  }
  const [line] = readLines(page.tree.body, isTitle).lines
  const element = line?.parts[0]?.element
  return line && element ? [{ index: line.index, texts: line.texts, element }] : []
}

function folded(text: string): string {
  return fold(text.slice(0, longest))
}

function around(elements: Heading[]): Set<PageElement> {
  const own = new Set<PageElement>()
  for (const { element } of elements) {
    for (let at = element.parent; at && !own.has(at); at = at.parent) own.add(at)
  }
  return own
}
