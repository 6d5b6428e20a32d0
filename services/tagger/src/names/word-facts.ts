import { hashOf, hashOn, hashSeed } from '../hash.ts'
import { startsUpper } from '../letters.ts'
import { foldWord, type Lexicon, wordKey } from './lexicon.ts'
import { mix } from './mix.ts'
import { listsOf } from './word-lists.ts'

/** What a word is whatever stands around it. Numbers are hashes unless said otherwise. */
export interface WordFacts {
  lower: string
  /** As written, and lower-cased with all digits alike. */
  word: number
  form: number
  /** Its letters and digits by kind, and the same with repeats taken as one. */
  shape: number
  squeezed: number
  ending: number
  isCapital: boolean
  isWord: boolean
  isHyphened: boolean
  /** Clusters from fine to coarse; −1 when not known. */
  cluster: number
  group: number
  family: number
  /** As in the lexicon; 0 when not known. */
  leaning: number
  /** Bits: title, organisation, place, given name, family name. */
  lists: number
  /** Its part of a key in the gazetteer. */
  key: number
}

const letter = /^[#@]?\p{L}/u
const longestShape = 12

export function factsOf(word: string, lexicon: Lexicon): WordFacts {
  const lower = word.toLowerCase()
  const form = lower.replace(/\d/g, '0')
  const key = wordKey(foldWord(lower))
  const formKey = hashOf(form)
  const wordKeyOfLexicon = lexicon.leaning(formKey) < 0 ? key : formKey
  const cluster = lexicon.cluster(wordKeyOfLexicon)
  return {
    lower,
    word: hashOf(word),
    form: formKey,
    ...shapesOf(word),
    ending: hashOf(lower, Math.max(0, lower.length - 3)),
    isCapital: startsUpper(word),
    isWord: letter.test(word),
    isHyphened: word.includes('-'),
    cluster,
    group: lexicon.group(cluster),
    family: lexicon.family(cluster),
    leaning: Math.max(0, lexicon.leaning(wordKeyOfLexicon)),
    lists: listsOf(lower) | (lexicon.nameBitsOf(key) << 3),
    key,
  }
}

/** A word's beginnings and endings of one to four letters. */
export function affixesOf(lower: string): number[] {
  const affixes: number[] = []
  const end = lower.length
  for (let length = 1; length <= Math.min(4, end); length += 1) {
    affixes.push(mix(100 + length, hashOf(lower, 0, length)), mix(110 + length, hashOf(lower, end - length, end)))
  }
  return affixes
}

/** Hashes of a word's characters by their kinds, and of the same with repeats taken as one, which long words have for both. */
function shapesOf(word: string): { shape: number; squeezed: number } {
  let shape = hashSeed
  let squeezed = hashSeed
  let last = ''
  for (const character of word) {
    const kind = kindOf(character)
    for (let index = 0; index < kind.length; index += 1) {
      shape = hashOn(shape, kind.charCodeAt(index))
      if (kind !== last) squeezed = hashOn(squeezed, kind.charCodeAt(index))
    }
    last = kind
  }
  return { shape: (word.length > longestShape ? squeezed : shape) | 0, squeezed: squeezed | 0 }
}

/** Of each ASCII character; any other is looked up by its class. */
const asciiKinds = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))

function kindOf(character: string): string {
  const code = character.charCodeAt(0)
  return code < asciiKinds.length ? (asciiKinds[code] as string) : classOf(character)
}

function classOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  return /\p{N}/u.test(character) ? 'd' : character
}
