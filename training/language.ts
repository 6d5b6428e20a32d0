import { writeFileSync } from 'node:fs'
import { hashGram } from '../services/tagger/src/language/ngrams.ts'
import { ngramCodes, ngramFile } from '../services/tagger/src/language/shipped.ts'

// npm run train:language: packs the n-grams of the library eld, which as JavaScript take 0.4 s and 140 MB to load, into bytes.
const entry = import.meta.resolve('eld/small')
const { ngramsData } = await import(new URL('../ngrams/small.js', entry).href)
const { dictionary } = await import(new URL('../dictionary.js', entry).href)

const bytes = new Map<string, number>(dictionary.map((letter: string, byte: number) => [letter, byte]))
bytes.set(' ', 0x20)

const codes: string[] = Object.values(ngramsData.languages)
if (codes.join(' ') !== ngramCodes.join(' ')) throw new Error(`The languages are now ${codes.join(' ')}`)

const grams = Object.entries<Record<string, number>>(ngramsData.ngrams)
  .map(([gram, scores]) => {
    const word = Uint8Array.from(gram, (letter) => bytes.get(letter) ?? 0)
    return { hash: hashGram(word, 0, word.length, false, false), entries: Object.entries(scores) }
  })
  .sort((a, b) => a.hash - b.hash)
if (new Set(grams.map(({ hash }) => hash)).size < grams.length) throw new Error('Two n-grams have one hash')

const entries = grams.flatMap((gram) => gram.entries)
const packed = Buffer.concat([
  Buffer.from(Uint32Array.of(grams.length, entries.length, ...grams.map(({ hash }) => hash)).buffer),
  Uint8Array.from(grams, (gram) => gram.entries.length),
  Uint8Array.from(entries, ([language]) => Number(language)),
  Uint8Array.from(entries, ([, score]) => score),
])
writeFileSync(ngramFile, packed)
process.stdout.write(`${grams.length} n-grams of ${codes.length} languages, ${packed.length} bytes\n`)
