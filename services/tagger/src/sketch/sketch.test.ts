import { expect, test } from 'vitest'
import { sketchOf } from './sketch.ts'

const body = (...texts: string[]) => texts.map((text, index) => ({ index, text }))
const sentence = (subject: string, number: number) =>
  `The ${subject} number ${number} left harbour ${number * 7} at ${number * 3} knots with ${number * 11} crates of ${subject} oil on board.`
const article = (subject: string, from = 1, to = 40) =>
  Array.from({ length: to - from }, (_, at) => sentence(subject, from + at))

const sharedBands = (a: string[], b: string[]) => a.filter((band) => b.includes(band)).length
const shareOf = (part: number[], whole: number[]) => part.filter((value) => whole.includes(value)).length / part.length

const ferry = sketchOf(body(...article('ferry')))

test('the sketch of a text never changes', () => {
  const { bands, fingerprints } = sketchOf(
    body(
      'The old ferry sails again before the summer, the harbour master said on Tuesday.',
      '渡轮在夏天之前重新开航。',
    ),
  )
  expect(bands).toHaveLength(32)
  expect(bands.slice(0, 3)).toEqual(['0084e62aa1', '0154afa7ca', '022d34cb1f'])
  expect(fingerprints).toEqual([2706885560, 3272780664])
})

test('a copy with another sentence shares bands and nearly all fingerprints', () => {
  const copy = article('ferry')
  copy[20] = 'A sentence that the first publisher never had stands here instead of its own.'
  const other = sketchOf(body(...copy))
  expect(sharedBands(ferry.bands, other.bands)).toBeGreaterThan(10)
  expect(shareOf(ferry.fingerprints, other.fingerprints)).toBeGreaterThan(0.9)
})

test('unrelated articles share neither', () => {
  const other = sketchOf(
    body(
      ...Array.from(
        { length: 40 },
        (_, at) => `Voter ${at} of ward ${at * 5} asked for ${at * 13} new schools and ${at} bridges.`,
      ),
    ),
  )
  expect(sharedBands(ferry.bands, other.bands)).toBe(0)
  expect(shareOf(ferry.fingerprints, other.fingerprints)).toBeLessThan(0.02)
})

test('an article that stands within a longer one is known by its fingerprints', () => {
  const whole = sketchOf(body(...article('whale', 1, 90), ...article('ferry')))
  expect(shareOf(ferry.fingerprints, whole.fingerprints)).toBeGreaterThan(0.95)
})

test.each([
  [
    'case, quotation marks and invisible hyphens',
    'The “Old” Ferry sails ag\u00adain today.',
    'the old ferry sails again, TODAY',
  ],
  ['width', 'ＡＢＣ 渡轮开航', 'abc 渡轮开航'],
])('%s make no difference', (_, one, other) => {
  expect(sketchOf(body(one))).toEqual(sketchOf(body(other)))
})

test('how the text is cut into paragraphs makes no difference, nor does the headline', () => {
  const texts = article('ferry')
  expect(sketchOf([{ index: -1, text: 'Ferry news' }, ...body(texts.join(' '))])).toEqual(ferry)
})

test('there are 512 fingerprints at most, the smallest', () => {
  const { fingerprints } = sketchOf(body(...article('ferry', 1, 900)))
  expect(fingerprints).toHaveLength(512)
  expect(fingerprints.every((value, at) => value % 8 === 0 && value > (fingerprints[at - 1] ?? -1))).toBe(true)
})

test.each(['', ' ', '…', '😀'])('of %j there is no sketch', (text) => {
  expect(sketchOf(body(text))).toEqual({ bands: [], fingerprints: [] })
})

test('a few words have a sketch, and so has what is no sentence at all', () => {
  for (const text of ['Ferry', 'a'.repeat(50_000), '\ud800 \udc00 a', 'ก'.repeat(50_000)])
    expect(sketchOf(body(text)).bands).toHaveLength(32)
})
