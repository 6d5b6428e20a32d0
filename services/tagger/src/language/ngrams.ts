/** A language and how well its n-grams fit a text, 0 to 1. */
export interface NgramGuess {
  code: string
  score: number
}

/** Scores of a text by language, the best first; `grams`: how many different n-grams they rest on. */
export interface Scores {
  grams: number
  best: NgramGuess[]
}

const firstChars = 1000
const firstBytes = 350
const mostBytes = 380
const longestWord = 70
const gramBytes = 4
const stride = 3
const leastScore = 53
const scale = 25

const betweenWords = /(?:[^\p{L}'`’]|['`’](?!\p{L}))+/gu
const utf8 = new TextEncoder()

/** N-gram weights by a hash of the n-gram, as {@link packWeights} wrote them. */
export interface Weights {
  codes: string[]
  hashes: Uint32Array
  ends: Uint32Array
  languages: Uint8Array
  scores: Uint8Array
}

/**
 * The score of each language for the opening of a text, as the library eld counts it: the UTF-8 n-grams of its words, each once.
 * https://github.com/nitotm/efficient-language-detector-js
 */
export function scoreLanguages(text: string, weights: Weights): Scores {
  const grams = gramsOf(text)
  const sums = new Float64Array(weights.codes.length)
  for (const gram of grams) addScores(sums, gram, weights)
  const best = weights.codes.map((code, language) => {
    const mean = (sums[language] ?? 0) / Math.max(grams.size, 1)
    return { code, score: mean / (mean + scale) }
  })
  return { grams: grams.size, best: best.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score) }
}

function addScores(sums: Float64Array, gram: number, { hashes, ends, languages, scores }: Weights): void {
  const at = indexOf(hashes, gram)
  if (at === -1) return
  for (let entry = ends[at - 1] ?? 0; entry < (ends[at] ?? 0); entry++) {
    const language = languages[entry] ?? 0
    sums[language] = (sums[language] ?? 0) + (scores[entry] ?? 0) + leastScore
  }
}

/** Hashes of the different n-grams of the first words. */
function gramsOf(text: string): Set<number> {
  const plain = text.slice(0, firstChars).replace(betweenWords, ' ').trim().toLowerCase()
  const bytes = utf8.encode(plain.slice(0, mostBytes)).subarray(0, mostBytes)
  const grams = new Set<number>()
  for (let start = 0; start < bytes.length && start <= firstBytes; ) {
    const next = bytes.indexOf(space, start)
    const end = next === -1 ? bytes.length : next
    if (end > start) addGrams(grams, bytes.subarray(start, end))
    start = end + 1
  }
  return grams
}

const space = 0x20

function addGrams(grams: Set<number>, word: Uint8Array): void {
  const length = Math.min(word.length, longestWord)
  let at = 0
  for (; at + gramBytes < length; at += stride) grams.add(hashGram(word, at, at + gramBytes, at === 0, false))
  const whole = length === word.length
  if (whole) grams.add(hashGram(word, Math.max(length - gramBytes, 0), length, at === 0, true))
}

/** FNV-1a of some bytes of a word; a space stands for the edge of a word. */
export function hashGram(bytes: Uint8Array, from: number, to: number, opens: boolean, closes: boolean): number {
  let hash = 0x811c9dc5
  if (opens) hash = Math.imul(hash ^ space, 0x01000193)
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  if (closes) hash = Math.imul(hash ^ space, 0x01000193)
  return hash >>> 0
}

function indexOf(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
