import type { Block } from '@copydesk/contracts'
import { fold } from '../text.ts'
import { cleanText } from './clean-text.ts'
import { isNoise, isText, type Line } from './line.ts'

type Kind = Block['kind']

const longestHeading = 120
const longestPullQuote = 220
const fewestPullWords = 4
const mostPullQuotes = 60

/** The blocks of an article's lines, without captions, prompts and pull quotes. */
export function blocksOf(body: Line[]): Block[] {
  const lines = body.filter(
    (line, index) => !isNoise(line) && !isCaption(line, body[index + 1]) && line.mark !== 'rule',
  )
  const kept = withoutRepeats(withoutEnds(lines))
  const blocks: Block[] = []
  for (const line of kept) {
    const block = blockOf(line)
    const open = blocks.at(-1)
    const goesOn = open?.kind === block.kind && (block.kind === 'list' || (block.kind === 'quote' && !line.gap))
    if (open && goesOn) open.text += `\n${block.text}`
    else if (block.text !== '') blocks.push(block)
  }
  return withoutLoneHeadings(blocks)
}

function blockOf(line: Line): Block {
  return { kind: kindOf(line), text: cleanText(line.text) }
}

function kindOf({ mark, form, text, words }: Line): Kind {
  if (mark === 'heading') return 'heading'
  if (mark === 'quote') return 'quote'
  if (mark === 'bullet' || mark === 'number') return form === 'prose' && words > 40 ? 'paragraph' : 'list'
  return form === 'short' && text.length <= longestHeading && !/[,;]$/.test(text) ? 'heading' : 'paragraph'
}

/** A short line right above a credit. */
function isCaption(line: Line, next: Line | undefined): boolean {
  return line.form !== 'prose' && !line.mark && next?.roles.has('credit') === true && next.words <= 8
}

/** Behind the last text there are only lines of the page. */
function withoutEnds(lines: Line[]): Line[] {
  const last = lines.findLastIndex((line) => isText(line) || (line.mark === 'bullet' && line.words >= 4))
  return lines.slice(0, last + 1)
}

/** A sentence that is set large stands in a paragraph too; a paragraph that is saved twice counts once. */
function withoutRepeats(lines: Line[]): Line[] {
  const seen = new Set<string>()
  const whole = fold(
    lines
      .filter(({ form }) => form === 'prose')
      .map(({ text }) => text)
      .join('\n'),
  )
  let looked = 0
  return lines.filter((line) => {
    const { text, words } = line
    const key = fold(text.slice(0, 500))
    const isKnown = words >= fewestPullWords && seen.has(key)
    seen.add(key)
    if (isKnown) return false
    if (line.form === 'prose' && text.length > longestPullQuote) return true
    if (words < fewestPullWords || text.length > longestPullQuote || looked > mostPullQuotes) return true
    looked += 1
    return occurrences(whole, key) <= (line.form === 'prose' ? 1 : 0)
  })
}

function occurrences(text: string, part: string): number {
  const first = text.indexOf(part)
  if (first < 0) return 0
  return text.indexOf(part, first + part.length) < 0 ? 1 : 2
}

/** A heading with nothing under it heads nothing. */
function withoutLoneHeadings(blocks: Block[]): Block[] {
  return blocks.filter(({ kind }, index) => kind !== 'heading' || blocks[index + 1]?.kind !== undefined)
}
