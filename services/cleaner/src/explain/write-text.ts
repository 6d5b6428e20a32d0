import type { BlockAccount, FieldAccount, PageAccount } from './page-account.ts'

const longest = 90
const clear = 0.95

/** An account of a page for people, line by line. */
export function writeText({ file, url, verdict, fields, blocks }: PageAccount): string {
  const kept = blocks.filter(({ fate }) => fate === 'kept').length
  const width = Math.max(0, ...fields.map(({ name }) => name.length))
  const parts = [
    [file, url],
    ['VERDICT', ...verdict.map((line) => `  ${line}`)],
    [`BLOCKS  ${kept} of ${blocks.length} kept`, ...blocks.flatMap(blockLines)],
    ['FIELDS', ...fields.flatMap((field) => fieldLines(field, width))],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const fates = { kept: 'kept', dropped: 'dropped', apart: 'set apart' }
const fateWidth = 9
const kindWidth = 9
const indent = ' '.repeat(fateWidth + kindWidth + 12)

function blockLines(block: BlockAccount): string[] {
  const { fate, kind, chance, text, rule } = block
  const likely = chance === undefined ? '' : percentOf(chance)
  const head = `  ${fates[fate].padEnd(fateWidth)}  ${likely.padStart(5)}  ${kind.padEnd(kindWidth)}`
  return [`${head}  ${short(text)}`, ...[rule, ...reasonLines(block)].map((line) => indent + line)]
}

function fieldLines({ name, value, source, others, conflict }: FieldAccount, width: number): string[] {
  const empty = ' '.repeat(width)
  return [
    `  ${name.padEnd(width)}  ${short(value)}  from ${source}${conflict ? '  (sources differ)' : ''}`,
    ...others.map((other) => `  ${empty}  or ${short(other.value)}  from ${other.source}`),
  ]
}

/** What spoke for a block and against it; of a clear verdict only what spoke for the verdict. */
export function reasonLines({ chance = 0.5, reasons }: BlockAccount): string[] {
  const pro = chance < 1 - clear ? [] : (reasons?.pro ?? [])
  const contra = chance > clear ? [] : (reasons?.contra ?? [])
  return [
    ...(pro.length ? [`for: ${pro.join('; ')}`] : []),
    ...(contra.length ? [`against: ${contra.join('; ')}`] : []),
  ]
}

/** A chance for people: `97 %`. */
export function percentOf(chance: number): string {
  return `${Math.round(chance * 100)} %`
}

/** The beginning of a text, on one line; what a terminal would obey is left out. */
function short(text: string): string {
  const line = text.slice(0, 4 * longest).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  const letters = [...line]
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line
}
