import { beginsSmall, countCharacters, countOf, endsAsSentence } from './letters.ts'
import type { PageBlock, PageBlockKind } from './page-block.ts'
import { writeValues } from './rows.ts'

const kinds: PageBlockKind[] = ['paragraph', 'heading', 'quote', 'list', 'table', 'embed', 'caption']

export const textNames = [
  ...['length', 'words', 'word length', 'link density', 'links', 'linked', 'bold', 'italic', 'sentence ends', 'commas'],
  ...[
    'digits',
    'capitals',
    'ends as sentence',
    'begins small',
    'begins digit',
    'quotes',
    'ends colon',
    'ends ellipsis',
  ],
  ...['lines', 'title case', 'kind', 'level', 'images', 'rules', 'exclaims', 'asks'],
]

/** Writes what a block's text is like into a row, from `at`, in the order of `textNames`. */
export function writeText(row: Float32Array, at: number, block: PageBlock): void {
  const { text, letters, linked, bold, italic, links, level, images } = block
  const { counts, capitalised, scanned } = countCharacters(text)
  const words = (1 + countOf(counts, 'space') + countOf(counts, 'line')) * (text.length / scanned)
  const last = text.charCodeAt(text.length - 1)
  const values = [
    letters,
    words,
    letters / words,
    linked / text.length,
    links,
    linked,
    bold / text.length,
    italic / text.length,
    countOf(counts, 'end'),
    countOf(counts, 'comma'),
    countOf(counts, 'digit') / scanned,
    countOf(counts, 'capital') / scanned,
    Number(endsAsSentence(text)),
    Number(beginsSmall(text)),
    Number(isDigit(text.charCodeAt(0))),
    Math.min(1, countOf(counts, 'quote')),
    Number(last === colon),
    Number(endsOpen(text)),
    1 + countOf(counts, 'line'),
    capitalised / words,
    kindOf(block),
    level,
    images,
    countOf(counts, 'rule'),
    Number(text.includes('!')),
    Number(last === questionMark),
  ]
  writeValues(row, at, values)
}

const colon = 0x3a
const questionMark = 0x3f

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function endsOpen(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...')
}

/** The kind of a block as a number. */
export function kindOf({ kind }: PageBlock): number {
  return kinds.indexOf(kind)
}
