import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stemHead } from './lexicon.ts'
import { lexiconOf } from './lexicons.ts'
import { codesAbove, conceptOf } from './vocabulary.ts'

const languages = readdirSync(new URL('./lexicon', import.meta.url))

test.each(languages)('the lexicon of "%s" speaks for topics of the first two levels', (language) => {
  const { words, stems, phrases } = lexiconOf(language) ?? expect.fail('no lexicon')
  const found = [...words.values(), ...[...stems.values(), ...phrases.values()].flat().map(({ votes }) => votes)].flat()
  expect(found.length).toBeGreaterThan(300)
  for (const { code, weight } of found) {
    expect(conceptOf(code).label).not.toBe('')
    expect(codesAbove(code).length).toBeLessThan(2)
    expect([1, 2, 3, 4, 5]).toContain(weight)
  }
})

test.each(languages)('the lexicon of "%s" has no term without words', (language) => {
  expect(lexiconOf(language)?.phrases.has('')).toBe(false)
})

test.each(languages)(
  'no beginning of a word in the lexicon of "%s" is shorter than what it is looked up by',
  (language) => {
    const stems = [...(lexiconOf(language)?.stems.values() ?? [])].flat()
    expect(stems.filter(({ stem }) => stem.length < stemHead)).toEqual([])
  },
)

test.each(['xx', '../en', 'EN', ''])('there is no lexicon of "%s"', (language) => {
  expect(lexiconOf(language)).toBeUndefined()
})
