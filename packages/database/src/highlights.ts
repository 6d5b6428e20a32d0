/** What `showable`, a function of the database, puts around odd characters, and what stands around a find; no text has them. */
const quiet = '\u0001'
const start = '\u0002'
const stop = '\u0003'

/** SQL for a text with every word of a query marked, as the stemmer of `language` reads both. (Its own pieces take too long.) */
export const marked = (text: string, query: string) =>
  `ts_headline(stemmer(language)::regconfig, showable(${text}), ${query}, 'StartSel="${start}", StopSel="${stop}", HighlightAll=true')`

const mostPieces = 3
const charsBefore = 60
const charsAfter = 160
/** How far from there a piece may end at the end of a word. */
const slack = 30

/** The whole of a marked text as HTML whose only markup is `<mark>`; undefined when nothing is marked. */
export function wholeOf(text: string): string | undefined {
  return text.includes(start) ? toHtml(joined(text)) : undefined
}

/** The first pieces of a marked text in which something is marked, as HTML whose only markup is `<mark>`. */
export function piecesOf(text: string): string[] {
  const whole = joined(text)
  const pieces: string[] = []
  let end = 0
  while (pieces.length < mostPieces) {
    const found = whole.indexOf(start, end)
    if (found < 0) break
    const from = Math.max(end, wordStart(whole, found - charsBefore))
    end = wordEnd(whole, whole.indexOf(stop, found) + charsAfter)
    pieces.push(toHtml(whole.slice(from, end)))
  }
  return pieces
}

/** Without what only the parser needed; what is marked character by character is marked as one. */
const joined = (text: string) => text.replaceAll(quiet, '').replaceAll(stop + start, '')

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const space = text.slice(near, near + slack).search(/\s/)
  return space < 0 ? wholeCharacter(text, near) : near + space
}

/** Never inside what is marked. */
function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.slice(near, near + slack).search(/\s/)
  const end = space < 0 ? wholeCharacter(text, near) : near + space
  const nextStop = text.indexOf(stop, end)
  const nextStart = text.indexOf(start, end)
  return nextStop >= 0 && (nextStart < 0 || nextStop < nextStart) ? nextStop + 1 : end
}

/** A pair of surrogates is not cut in two. */
const wholeCharacter = (text: string, at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function toHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '')
    .replaceAll(start, '<mark>')
    .replaceAll(stop, '</mark>')
    .replace(/\s+/g, ' ')
    .trim()
}
