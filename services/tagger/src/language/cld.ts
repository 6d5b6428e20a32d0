import { loadModule } from 'cld3-asm'

/** What the neural network of cld3 takes a text for, and how sure it is, 0 to 1. */
export interface NetGuess {
  code: string
  probability: number
}

/** The library's codes that are not ours; those with a script (`zh-Latn`) lose it. */
const ours: Record<string, string> = { iw: 'he', jw: 'jv', fil: 'tl', nb: 'no', nn: 'no' }

const leastBytes = 0
const mostBytes = 700
const identifier = (await loadModule()).create(leastBytes, mostBytes)

/** Asks cld3, about the opening of a text. */
export function askNet(text: string): NetGuess {
  const { language, probability } = identifier.findLanguage(text)
  const [code = 'und'] = language.split('-')
  return { code: ours[code] ?? code, probability }
}
