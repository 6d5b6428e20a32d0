import type { Block } from '@copydesk/contracts'
import { fold } from '../text.ts'
import { cleanText } from './clean-text.ts'
import { isDateLabel } from './labels.ts'
import { isNoise, isProse, isText, type Line } from './line.ts'
import { isPerson } from './names.ts'

type Kind = Block['kind']

const longestHeading = 120
const longestPullQuote = 220
const fewestPullWords = 4
const mostPullQuotes = 60
const mostText = 300_000
const mostBiographyWords = 50

/** The blocks of an article's lines, without captions, prompts and pull quotes. */
export function blocksOf(body: Line[], byline: string[], promoted: string[]): Block[] {
  const lines = withoutTail(body).filter(
    (line, index, all) =>
      !isNoise(line) && !isCaption(line, all[index + 1]) && !isDateLine(line) && line.mark !== 'rule',
  )
  const kept = withoutRepeats(withoutBiography(withoutEnds(lines), byline))
  const blocks: Block[] = []
  for (const [index, line] of kept.entries()) {
    const block = blockOf(line, kept[index + 1])
    const open = blocks.at(-1)
    const goesOn = open?.kind === block.kind && (block.kind === 'list' || (block.kind === 'quote' && !line.gap))
    if (open && goesOn) open.text += `\n${block.text}`
    else if (block.text !== '') blocks.push(block)
  }
  return withoutLoneHeadings(blocks, new Set(promoted.map(fold)))
}

function blockOf(line: Line, next: Line | undefined): Block {
  return { kind: isItemTitle(line, next) ? 'heading' : kindOf(line), text: cleanText(line.text) }
}

/** `2. Gallows Hill`, with text of its own under it. */
function isItemTitle({ mark, form, text }: Line, next: Line | undefined): boolean {
  const isTitle = mark === 'number' && form === 'short' && text.length <= longestHeading
  return isTitle && next !== undefined && !next.mark && isText(next)
}

function kindOf({ mark, form, text, words }: Line): Kind {
  if (mark === 'heading') return 'heading'
  if (mark === 'quote') return 'quote'
  if (mark === 'bullet' || mark === 'number') return form === 'prose' && words > 40 ? 'paragraph' : 'list'
  return form === 'short' && text.length <= longestHeading && !/[,;]$/.test(text) ? 'heading' : 'paragraph'
}

/** `Originally Published: February 18, 2025 at 6:00 a.m.` */
function isDateLine({ text, dates, form }: Line): boolean {
  const [date] = dates
  return form !== 'prose' && date !== undefined && date.start > 0 && isDateLabel(text.slice(0, date.start))
}

/** A short line right above a credit. */
function isCaption(line: Line, next: Line | undefined): boolean {
  return line.form !== 'prose' && !line.mark && next?.roles.has('credit') === true && next.words <= 8
}

/** Behind the last paragraph, what asks for something and then begins a block of its own is the page's. */
function withoutTail(body: Line[]): Line[] {
  const last = body.findLastIndex(isProse)
  const prompt = body.findIndex(({ roles }, index) => index > last && roles.has('prompt'))
  const block = body.findIndex((line, index) => prompt >= 0 && index > prompt && isShort(line))
  return block < 0 ? body : body.slice(0, block)
}

function isShort(line: Line): boolean {
  return line.form === 'short' && !line.mark && !isNoise(line)
}

/** Behind the last text there are only lines of the page. */
function withoutEnds(lines: Line[]): Line[] {
  const last = lines.findLastIndex(
    (line) => (isText(line) && !line.text.endsWith(':')) || (line.mark === 'bullet' && line.words >= 4),
  )
  return lines.slice(0, last + 1)
}

/** `Ann Example is a reporter in Leeds.`, the last line of some pages. */
function withoutBiography(lines: Line[], byline: string[]): Line[] {
  const last = lines.at(-1)
  const isAbout =
    last !== undefined &&
    last.words <= mostBiographyWords &&
    byline.some((name) => name.includes(' ') && last.text.startsWith(`${name} `))
  return isAbout ? withoutEnds(lines.slice(0, -1)) : lines
}

/** A sentence that is set large stands in a paragraph too; a paragraph that is saved twice counts once. */
function withoutRepeats(lines: Line[]): Line[] {
  const seen = new Set<string>()
  const once = lines.filter((line) => {
    const isKnown = line.words >= fewestPullWords && seen.has(keyOf(line))
    seen.add(keyOf(line))
    return !isKnown
  })
  const whole = fold(
    once
      .map(({ text }) => text)
      .join('\n')
      .slice(0, mostText),
  )
  const candidates = once.filter(({ text, words }) => words >= fewestPullWords && text.length <= longestPullQuote)
  const quotes = new Set(candidates.slice(0, mostPullQuotes).filter((line) => isTwiceIn(whole, keyOf(line))))
  const isSigned = (line: Line, before: Line | undefined) =>
    before && quotes.has(before) && isPerson(line.text.replace(/^[–—-]\s/, ''))
  return once.filter((line, index) => !quotes.has(line) && !isSigned(line, once[index - 1]))
}

function keyOf({ text }: Line): string {
  return fold(text.slice(0, 500))
}

function isTwiceIn(text: string, part: string): boolean {
  const first = text.indexOf(part)
  return first >= 0 && text.indexOf(part, first + part.length) >= 0
}

const fewestHeadlineWords = 4

/** A heading with nothing under it heads nothing, and headlines in a row, or that a teaser has too, are those of other articles. */
function withoutLoneHeadings(blocks: Block[], promoted: Set<string>): Block[] {
  const isHeadline = (block: Block | undefined) =>
    block?.kind === 'heading' && block.text.split(' ').length >= fewestHeadlineWords
  return blocks.filter((block, index) => {
    if (block.kind !== 'heading') return true
    const inRow = isHeadline(block) && [blocks[index - 1], blocks[index + 1]].some(isHeadline)
    return !inRow && !promoted.has(fold(block.text)) && index < blocks.length - 1
  })
}
