import type { TextLine } from './text-lines.ts'

/** Of the lines that a program broke; a saved paragraph on one line is longer, a list of headlines more uneven. */
const narrowest = 40
const widest = 110
const wholeLine = 0.95
const fewestPairs = 4
/** Lines of fewer words are menus and labels. */
const fewestWords = 5
/** What is longer is an address, and begins a line of its own. */
const longestWord = 20

/** Joins the lines of a text that was broken at a fixed width; any other text stays as it is. */
export function unwrap(lines: TextLine[]): TextLine[] {
  const width = widthOf(lines)
  if (width === undefined) return lines
  const joined: { line: TextLine; parts: string[]; last: TextLine }[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    if (open && continues(open.last, line, width)) {
      open.parts.push(line.text)
      open.last = line
    } else joined.push({ line, parts: [line.text], last: line })
  }
  return joined.map(({ line, parts }) => ({ ...line, text: join(parts) }))
}

/** The width a text is broken at; undefined for one that is not. */
function widthOf(lines: TextLine[]): number | undefined {
  const lengths = lines
    .filter(isText)
    .map(lengthOf)
    .toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * wholeLine)]
  if (width === undefined || width < narrowest || width > widest) return undefined
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && !next.gap && isText(line) ? [{ line, next }] : []
  })
  const broken = pairs.filter(({ line, next }) => !fits(line, next, width))
  return pairs.length >= fewestPairs && broken.length * 2 >= pairs.length ? width : undefined
}

function continues(line: TextLine, next: TextLine, width: number): boolean {
  if (!/\p{L}/u.test(next.text) || /^https?:/.test(next.text) || /^https?:\S+$/.test(line.text)) return false
  if (next.gap || /^(?:[•●▪◦‣*>#–-]|\d{1,3}[.)])\s/.test(next.text)) return false
  if (next.indent > line.indent + 1 && !/^(?:[•●▪◦‣*–-]|\d{1,3}[.)])\s/.test(line.text) && /^\p{Lu}/u.test(next.text))
    return false
  return !fits(line, next, width) || (isText(line) && isUnfinished(line, next))
}

function isUnfinished({ text }: TextLine, next: TextLine): boolean {
  return /,["”»’]?$/.test(text) || (/^\p{Ll}/u.test(next.text) && !/[.!?:]$/.test(text))
}

/** Would the next line's first word have had room on this one? Then its author began a line there. */
function fits(line: TextLine, next: TextLine, width: number): boolean {
  const end = next.text.indexOf(' ')
  const word = Math.min(end < 0 ? next.text.length : end, longestWord)
  return lengthOf(line) + 1 + word <= width
}

function lengthOf({ indent, text }: TextLine): number {
  return indent + text.length
}

function isText({ text }: TextLine): boolean {
  return text.split(' ', fewestWords).length === fewestWords
}

/** A word that is divided at the end of a line keeps its hyphen: there is no telling the two kinds apart. */
function join(parts: string[]): string {
  return parts.reduce((text, part) => (/\p{L}-$/u.test(text) ? text + part : `${text} ${part}`))
}
