const density = 2.5
/** So many characters tell which script a text is in. */
const telling = 12

/** The length of a text as if it were written in Latin letters. */
export function lettersOf(text: string): number {
  const end = Math.min(telling, text.length)
  for (let at = 0; at < end; at += 1) if (isDense(text.charCodeAt(at))) return text.length * density
  return text.length
}

/** Whether a character says what takes others two or three: kana, Chinese, Hangul. */
function isDense(code: number): boolean {
  if (code < 0x3040) return false
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)
}

/** What a character counts as in `countCharacters`. */
const sorts = [
  'other',
  'space',
  'digit',
  'capital',
  'small',
  'end',
  'comma',
  'rule',
  'quote',
  'closing',
  'line',
] as const
type Sort = (typeof sorts)[number]

const sortOf = new Uint8Array(0x10000)
const listed: [Sort, string][] = [
  ['space', ' \t\u00a0'],
  ['line', '\n'],
  ['digit', '0123456789'],
  ['end', '.!?…。！？।؟'],
  ['comma', ',、،，;'],
  ['rule', '|/»›•·→▶►'],
  ['quote', '"“„«‘'],
  ['closing', '”’)]」』'],
]
const lastCased = 0x530
for (let code = 0x41; code < lastCased; code += 1) {
  const letter = String.fromCharCode(code)
  if (letter !== letter.toLowerCase()) sortOf[code] = sorts.indexOf('capital')
  else if (letter !== letter.toUpperCase()) sortOf[code] = sorts.indexOf('small')
}
for (const [sort, characters] of listed)
  for (const character of characters) sortOf[character.charCodeAt(0)] = sorts.indexOf(sort)

const space = sorts.indexOf('space')
const capital = sorts.indexOf('capital')
const scanned = 600

/** How many characters of each sort a text has in its first 600, how many of its words begin with a capital, and how many were looked at. */
export function countCharacters(text: string): { counts: Uint16Array; capitalised: number; scanned: number } {
  const counts = new Uint16Array(sorts.length)
  const length = Math.min(text.length, scanned)
  let before = space
  let capitalised = 0
  for (let at = 0; at < length; at += 1) {
    const sort = sortOf[text.charCodeAt(at)] as number
    counts[sort] = (counts[sort] as number) + 1
    if (sort === capital && before === space) capitalised += 1
    before = sort
  }
  return { counts, capitalised, scanned: length }
}

/** The count of one sort in `countCharacters`. */
export function countOf(counts: Uint16Array, sort: Sort): number {
  return counts[sorts.indexOf(sort)] as number
}

/** Whether a text ends as a sentence does, quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return sortAtEnd(text) === sorts.indexOf('end')
}

function sortAtEnd(text: string): number {
  let at = text.length - 1
  while (at > 0 && isClosing(sortOf[text.charCodeAt(at)] as number)) at -= 1
  return sortOf[text.charCodeAt(at)] as number
}

function isClosing(sort: number): boolean {
  return sort === sorts.indexOf('closing') || sort === sorts.indexOf('quote')
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  return sortOf[text.charCodeAt(0)] === sorts.indexOf('small')
}
