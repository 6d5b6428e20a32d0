/** The words of a text, with where each begins and ends in it, in UTF-16 code units. */
export interface Tokens {
  words: string[]
  starts: number[]
  ends: number[]
}

/** One of these begins wherever another ends; spaces are none. */
const piece =
  /\s+|https?:\/\/\S+|\p{N}{1,2}(?::\p{N}{2})+|[#@]?[\p{L}\p{N}\p{M}]+(?:['’.&_-][\p{L}\p{N}\p{M}]+|,\p{N}{3}(?!\p{N}))*|\.{2,}|-{2,}|[^\s\p{L}\p{N}\p{M}]/gu
const space = /\s/
const initials = /^(?:\p{L}\.)*\p{L}$/u
const abbreviations = new Set(
  `mr mrs ms dr prof sr jr st mt ft rev hon sen rep gov gen col lt capt sgt maj adm cmdr pres inc corp co ltd bros no vs
  jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd dept univ assn ph etc`.split(/\s+/),
)

/**
 * Cuts a text into words and marks: hyphens, inner apostrophes and the points of abbreviations stay in their word ("U.S.-led",
 * "O'Brien", "Corp."), a possessive ending is a word of its own. Linear in the length of the text.
 */
export function tokensOf(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] }
  const pieces = new RegExp(piece)
  for (let index = 0, end = 0; pieces.test(text); index = end) {
    end = pieces.lastIndex
    const found = text.slice(index, end)
    if (space.test(found.charAt(0))) continue
    if (isPossessive(found)) {
      add(tokens, text, index, end - 2)
      add(tokens, text, end - 2, end)
    } else if (text[end] === '.' && isAbbreviation(found)) add(tokens, text, index, end + 1)
    else if (tokens.ends.at(-1) !== end) add(tokens, text, index, end)
  }
  return tokens
}

function isPossessive(word: string): boolean {
  return word.length > 2 && 'sS'.includes(word.charAt(word.length - 1)) && "'’".includes(word.charAt(word.length - 2))
}

function isAbbreviation(word: string): boolean {
  return initials.test(word) || abbreviations.has(word.toLowerCase())
}

function add(tokens: Tokens, text: string, start: number, end: number): void {
  tokens.words.push(text.slice(start, end))
  tokens.starts.push(start)
  tokens.ends.push(end)
}
