/** What `showable` (a function of the database) puts around odd characters, and what stands around finds and between pieces. */
const quiet = '\u0001'
const start = '\u0002'
const stop = '\u0003'
const gap = '\u0004'
const markers = `StartSel="${start}", StopSel="${stop}"`

/** Reading more of a long text would take longer than finding it. */
const readChars = 20_000

/** SQL for a headline and for pieces of a text, as the stemmer of `language` finds a query in them; `toHtml` reads them. */
export const highlighted = {
  headline: (text: string, query: string) =>
    `ts_headline(stemmer(language)::regconfig, showable(left(${text}, 1000)), ${query}, '${markers}, HighlightAll=true')`,
  text: (text: string, query: string) =>
    `ts_headline(stemmer(language)::regconfig, showable(left(${text}, ${readChars})), ${query},
      '${markers}, FragmentDelimiter="${gap}", MaxFragments=3, MinWords=10, MaxWords=30, ShortWord=0')`,
}

/** HTML whose only markup is `<mark>`; undefined when nothing is marked. */
export function toHtml(marked: string): string | undefined {
  if (!marked.includes(start)) return undefined
  return marked
    .replaceAll(quiet, '')
    .replaceAll(stop + start, '')
    .replaceAll(start, '<mark>')
    .replaceAll(stop, '</mark>')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The pieces of a text in which something is marked. */
export function piecesOf(marked: string): string[] {
  return marked.split(gap).flatMap((piece) => toHtml(piece) ?? [])
}
