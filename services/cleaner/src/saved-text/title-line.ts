import { fold } from '../text.ts'
import type { Line } from './line.ts'
import { isMasthead, isPublisherName } from './names.ts'

const separators = [' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: ']

/** A headline, and the publishers that stand behind it in a line that was the title of the page: `Ferry to return | The Example`. */
export function titleIn(head: Line[], at: number, lines: Line[]): { headline?: string; publishers: string[] } {
  const chosen = head[at]
  if (!chosen) return { publishers: [] }
  const own = split(chosen.text)
  const others = head.flatMap((line, index) => (index === at ? [] : split(line.text)))
  const behind = others.filter(({ start }) => fold(start) === chosen.folded)
  const isKnown = (name: string) => isMasthead(name) || lines.some(({ folded }) => folded === fold(name))
  const cut = own.find(({ end, start }) => isKnown(end) || lines.some(({ folded }) => folded === fold(start)))
  return {
    headline: cut?.start ?? chosen.text,
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
