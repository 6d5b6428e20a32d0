const possessive = /['’]s?$/
const combining = /\p{M}/gu
const ending = /(?:ies|ied|y|ing|ed|es|s|e)$/
const doubled = /([bdglmnprt])\1$/
const leastStem = 3

/** What the forms of an English word have in common: "bridges", "bridge" → `bridg`. Rough, for comparing only. */
function englishStem(word: string): string {
  const plain = word.replace(possessive, '')
  if (/(?:ss|us|is)$/.test(plain)) return plain
  const stem = plain.replace(ending, '')
  return stem.length < leastStem ? plain : stem.replace(doubled, '$1')
}

/** "Korean" goes with "Korea" and "Ukrainian" with "Ukraine" where the text has both. */
function englishStems(words: string[]): Map<string, string> {
  const known = new Set(words)
  const landOf = (word: string) => [word.slice(0, -1), `${word.slice(0, -3)}e`].find((land) => known.has(land))
  return new Map(words.map((word) => [word, englishStem((word.endsWith('an') ? landOf(word) : undefined) ?? word)]))
}

const leastShared = 4
const longestEnding = 3

/** Words that share all but an ending of three letters at most have one stem: that of the shortest. */
function sharedStems(words: string[]): Map<string, string> {
  const stems = new Map<string, string>()
  let leader = ''
  for (const word of words.toSorted()) {
    const plain = word.normalize('NFD').replace(combining, '')
    if (!isForm(plain, leader)) leader = plain
    stems.set(word, leader)
  }
  return stems
}

function isForm(word: string, leader: string): boolean {
  let shared = 0
  while (shared < leader.length && word[shared] === leader[shared]) shared++
  return (
    shared >= leastShared &&
    shared >= Math.max(word.length, leader.length) - longestEnding &&
    shared >= leader.length - 2
  )
}

/** The stem of each of some different lower-cased words of a language. */
export function stemsOf(words: Iterable<string>, languageCode: string, unspaced: boolean): Map<string, string> {
  const distinct = [...words]
  if (unspaced) return new Map(distinct.map((word) => [word, word]))
  return languageCode === 'en' ? englishStems(distinct) : sharedStems(distinct)
}
