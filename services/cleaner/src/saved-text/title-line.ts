import { fold } from '../text.ts'
import type { Line } from './line.ts'
import { isMasthead, isPublisherName } from './names.ts'
import { wordSet } from './vocabulary.ts'

const separators = [' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: ']

const kickers = wordSet((words) => words.kickers)

/** What a line that was the title of a page says. */
interface Title {
  headline?: string | undefined
  publishers: string[]
  kickers: string[]
}

/** A headline, and the publishers that stand behind it in a line that was the title of the page: `Ferry to return | The Example`. */
export function titleIn(head: Line[], at: number, lines: Line[]): Title {
  const chosen = head[at]
  if (!chosen) return { publishers: [], kickers: [] }
  const own = split(chosen.text)
  const others = head.flatMap((line, index) => (index === at ? [] : split(line.text)))
  const behind = others.filter(({ start }) => fold(start) === chosen.folded)
  const isKnown = (name: string) => isMasthead(name) || lines.some(({ folded }) => folded === fold(name))
  const cut = own.find(({ end, start }) => isKnown(end) || lines.some(({ folded }) => folded === fold(start)))
  const headline = cut?.start ?? chosen.text
  const [, kicker = '', rest] = /^(.{3,30}?)\s[|•]\s(.{10,})$/u.exec(headline) ?? []
  const isKicker = kickers.has(fold(kicker))
  return {
    headline: isKicker ? rest : headline,
    kickers: isKicker ? [kicker] : [],
    publishers: [...(cut ? [cut.end] : []), ...behind.map(({ end }) => end)],
  }
}

/** A line at its last separators, where a publisher's name stands behind one. */
function split(text: string): { start: string; end: string }[] {
  return separators.flatMap((separator) => {
    const cut = text.lastIndexOf(separator)
    const end = text.slice(cut + separator.length).trim()
    return cut > 10 && isPublisherName(end) ? [{ start: text.slice(0, cut).trim(), end }] : []
  })
}
