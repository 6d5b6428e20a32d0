import { eld } from 'eld/small'
import { expect, test } from 'vitest'
import { scoreLanguages } from './ngrams.ts'
import { ngramCodes, ngramFile } from './shipped.ts'
import { readWeights } from './weights.ts'

const weights = readWeights(ngramFile, ngramCodes)

test.each([
  'The harbour master said on Tuesday that the old ferry would sail again.',
  '“Don’t go,” she said: it’s 5 o’clock!',
  'Die Fähre fährt über das Wasser',
  'नाव मंगलवार को फिर चलेगी',
  '渡轮在夏天之前重新开航，渔民和游客都对此表示欢迎。',
  'Паром снова выйдет в море до начала лета '.repeat(20),
  'ol',
  'a',
])('scores are those of the library the weights are from: %s', (text) => {
  const expected = Object.entries(eld.detect(text).getScores()).slice(0, 3)
  const found = scoreLanguages(text, weights).best.slice(0, expected.length)
  for (const [at, [code, score]] of expected.entries()) {
    expect(found[at]?.score).toBeCloseTo(score, 6)
    expect(found.map((each) => each.code)).toContain(code)
  }
})

test.each(['', '5', 'a'.repeat(50_000), '’’’'])('of %j.. nothing need be known', (text) => {
  expect(scoreLanguages(text, weights).best.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
})
