import { expect, test } from 'vitest'
import { readText } from '../read-text.ts'
import { keywordsOf } from './keywords.ts'

const keywords = (code: string, texts: string[], names: string[] = []) =>
  keywordsOf(
    readText(
      texts.map((text, place) => ({ index: place - 1, text })),
      code,
    ),
    names,
  )

const missiles = [
  'North Korea fires two ballistic missiles',
  'North Korea fired two ballistic missiles into the sea on Tuesday, the South Korean military said.',
  'Kim Jong Un watched the ballistic missile, state media said. The missiles flew for 600 kilometres, and Kim was pleased.',
  'The Treaty of Harlow forbids such missiles. “The Treaty is dead,” Kim said on Monday.',
]

test('phrases and names are whole, in the case of the text, and no two say the same', () => {
  const found = keywords('en', missiles)
  expect(found.slice(0, 2)).toEqual(['ballistic missiles', 'North Korea'])
  expect(found).toContain('Kim Jong Un')
  for (const twin of ['Kim', 'missile', 'missiles', 'Korea']) expect(found).not.toContain(twin)
})

test('what leads to a name is no keyword by itself', () => {
  const text = ['', 'Shares of Brandt Chemicals fell. Traders sold shares of Brandt Chemicals all day.']
  expect(keywords('en', text, ['Brandt Chemicals'])).not.toContain('Shares of')
})

test('what always describes another word comes behind what stands for itself', () => {
  const found = keywords('en', [
    '',
    'A preliminary sketch of the ferry. The sketch: the ferry had two pumps, and the pumps failed.',
  ])
  expect(found.slice(0, 3)).toEqual(expect.arrayContaining(['sketch', 'ferry', 'pumps']))
})

test('names that are given are never cut apart', () => {
  const text = ['', 'The river Great Ouse rose. The great flood of the Great Ouse was the Great Ouse’s worst flood.']
  expect(keywords('en', text, ['Great Ouse'])).toContain('Great Ouse')
})

test('initials keep their last point', () => {
  const text = ['', 'Ferries of the U.S. sail. The ferries left Harlow, N.J., and the U.S. is glad.']
  const found = keywords('en', text, ['U.S.', 'N.J.'])
  for (const name of ['U.S.', 'N.J.']) expect(found).toContain(name)
})

test.each([
  [
    'days and months',
    'en',
    ['Harbour', 'On Tuesday in January the harbour said it would open in 2025.'],
    ['Tuesday', 'January', '2025', 'said'],
  ],
  [
    'pieces of amounts',
    'en',
    ['Insurer agrees £1.3bn deal', 'The £1.3bn deal and US$4.5m, or Sh2.2bn, in fees: 85mph, the 94th, 7am.'],
    ['3bn', '3bn deal', 'US', '5m', 'Sh2', '2bn', '85mph', '94th', '7am'],
  ],
  ['shouted stop words', 'en', ['FERRY TO SAIL IN MAY', 'THE FERRY IS TO SAIL TO HARLOW.'], ['TO', 'IN', 'IS']],
  ['stop words', 'de', ['Die Fähre', 'Die Fähre und der Hafen am Dienstag'], ['und', 'der', 'die', 'Dienstag']],
  ['stop words', 'fr', ['Le port', 'Le port et la mer mardi'], ['le', 'et', 'la', 'mardi']],
])('%s are no keywords (%s)', (_, code, texts, never) => {
  const found = keywords(code, texts).map((keyword) => keyword.toLowerCase())
  expect(found.length).toBeGreaterThan(0)
  for (const word of never) expect(found).not.toContain(word.toLowerCase())
})

test.each([
  ['en', 'Bridge closed', 'The bridge is one of three bridges. Bridges fall.', /bridge/i],
  ['de', 'Bibliothek zu', 'Die Bibliothek ist eine von drei Bibliotheken. Bibliotheken sind teuer.', /bibliothek/i],
  ['ru', 'Паром', 'Старый паром стоит. Парома нет, о пароме говорят.', /паром/i],
])('inflected twins are one keyword (%s)', (code, headline, text, stem) => {
  expect(keywords(code, [headline, text]).filter((keyword) => stem.test(keyword))).toHaveLength(1)
})

test('scripts without spaces have keywords too', () => {
  expect(keywords('zh', ['渡轮重新开航', '旧渡轮在夏天之前重新开航。渡轮公司表示，渔民欢迎渡轮。'])).toContain('渡轮')
})

test.each([
  ['', ''],
  ['', '5 1,000 3'],
  ['', 'x y'],
  ['', 'a'.repeat(50_000)],
  ['', '😀'],
])('nothing is made up of %j', (...texts) => {
  expect(keywords('en', texts)).toEqual([])
})

test('there are ten at most', () => {
  const words = 'alder birch cedar dogwood elder fir gum hazel ironwood juniper kapok larch'
  expect(keywords('en', ['', words])).toHaveLength(10)
})
