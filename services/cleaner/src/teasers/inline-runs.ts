import { clean, shownText } from '../fields/shown-text.ts'
import type { PageElement } from '../page-tree.ts'
import { isKicker, isNamedTitle } from './places.ts'

/** Elements that change how words look, and not where they stand. */
const typographic = new Set(['em', 'i', 'b', 'strong', 'sup', 'sub', 'mark', 'u', 'abbr', 'font', 'wbr', 'q', 'cite'])
const mostRuns = 20
const mostVisited = 40
const shortestTitle = 10

/**
 * The headline in a link whose kicker, headline and time are elements of their own that only a stylesheet sets apart: what is
 * classed so, else the longest run of words; undefined for a link that is all one line.
 */
export function titleIn(link: PageElement): string | undefined {
  if (!link.children.some((child) => typeof child !== 'string')) return undefined
  const title = lastTitle(link)
  const named = title && shownText(title, (part) => !isKicker(part))
  if (named && named.length >= shortestTitle) return named
  const runs: string[] = ['']
  addRuns(link, runs)
  if (runs.length === 1) return undefined
  return runs.map(clean).reduce((longest, run) => (run.length > longest.length ? run : longest))
}

/** Of elements classed as headlines the last that holds no other: a kicker that is classed so stands before it. */
function lastTitle(link: PageElement): PageElement | undefined {
  let found: PageElement | undefined
  const waiting = [link]
  for (let visited = 0; waiting.length > 0 && visited < mostVisited; visited += 1) {
    const at = waiting.pop() as PageElement
    if (isNamedTitle(at)) found = at
    for (let index = at.children.length - 1; index >= 0; index -= 1) {
      const child = at.children[index]
      if (typeof child === 'object' && !isKicker(child)) waiting.push(child)
    }
  }
  return found
}

function addRuns(element: PageElement, runs: string[]): void {
  for (const child of element.children) {
    if (runs.length >= mostRuns) return
    if (typeof child === 'string') addText(child, runs)
    else if (typographic.has(child.name)) addRuns(child, runs)
    else {
      endRun(runs)
      if (!isKicker(child)) addRuns(child, runs)
      endRun(runs)
    }
  }
}

/** What ends in a space, or before one, goes on. */
function addText(text: string, runs: string[]): void {
  const last = runs.length - 1
  const before = runs[last] ?? ''
  const goesOn = before === '' && last > 0 && (/\s$/.test(runs[last - 1] ?? '') || /^[\s\p{P}]/u.test(text))
  if (goesOn) runs.splice(last - 1, 2, `${runs[last - 1]}${text}`)
  else runs[last] = before + text
}

function endRun(runs: string[]): void {
  if (runs.at(-1)?.trim()) runs.push('')
}
