import { folded } from '../services/tagger/src/places/fold.ts'

/** What is called a region besides its own name, at either end. */
const generic =
  'oblast|krai|kray|republic|region|province|governorate|district|prefecture|county|city|state|department|voivodeship|canton|municipality|division|wilayat|wilaya|emirate|parish|autonomous|okrug|do|si|sheng|shi|zizhiqu|of|the'
const genericWord = new RegExp(`^(${generic})$`, 'i')

/** A region's name as written, in ASCII, and (as aliases) without the words that only say what it is: `Kursk Oblast`, `Kursk`. */
export function regionNames(name: string): { written: string; alias: boolean }[] {
  const words = name
    .replace(/\(.*\)/, '')
    .trim()
    .split(/[\s,]+/)
  let from = 0
  let to = words.length
  while (from < to && genericWord.test(words[from] ?? '')) from += 1
  while (to > from && genericWord.test(words[to - 1] ?? '')) to -= 1
  const core = words.slice(from, to).join(' ')
  const written = [
    { written: words.join(' '), alias: false },
    { written: folded(words.join(' ')), alias: false },
  ]
  return core && core.length < words.join(' ').length
    ? [...written, { written: core, alias: true }, { written: folded(core), alias: true }]
    : written
}
