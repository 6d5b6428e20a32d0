import { expect, test } from 'vitest'
import { namesByGazetteer } from './gazetteer-names.ts'

/** What is found in a text, and that mentions are where the names stand. */
function namesIn(text: string, languageCode: string): string[] {
  return namesByGazetteer([{ index: 0, text }], languageCode).map(({ name, mentions, countryCode }) => {
    for (const { start, end } of mentions) expect(text.slice(start, end).toLowerCase()).toBe(name.toLowerCase())
    return `${name} ${countryCode}`
  })
}

test.each([
  ['de', 'Der Zug fährt nach München, nicht nach Österreich.', ['München DE', 'Österreich AT']],
  ['de', 'Zum Essen gab es Regen, und in der Halle war Hof.', []],
  ['fr', 'Le ministre est arrivé à Marseille, puis en Allemagne.', ['Marseille FR', 'Allemagne DE']],
  ['fr', 'Il fait beau dans les Tours, et Nice est un mot anglais. Maurice aussi.', []],
  ['fr', 'La compagnie Air France a perdu un avion.', []],
  ['es', 'La reunión será en Bogotá y después en Perú.', ['Bogotá CO', 'Perú PE']],
  ['es', 'La Paz reina. Nueva Guinea no es Guinea.', []],
  ['it', 'È partito da Napoli verso la Francia.', ['Napoli IT', 'Francia FR']],
  ['pt', 'O avião saiu de Portugal e pousou em Fortaleza.', ['Portugal PT', 'Fortaleza BR']],
  ['nl', 'De trein uit Rotterdam reed naar Duitsland.', ['Rotterdam NL', 'Duitsland DE']],
  ['sv', 'Han bor i Göteborg men arbetar i Norge.', ['Göteborg SE', 'Norge NO']],
  ['pl', 'Wczoraj Niemcy i Francja podpisały umowę.', ['Niemcy DE', 'Francja FR']],
  ['ru', 'Вчера Россия и Китай подписали договор.', ['Россия RU', 'Китай CN']],
  ['el', 'Χθες η Γερμανία και η Ιταλία συμφώνησαν.', ['Γερμανία DE', 'Ιταλία IT']],
  ['ar', 'وقعت فرنسا اتفاقا مع ألمانيا', ['فرنسا FR', 'ألمانيا DE']],
  ['ar', 'اتفقت مصر وقطر على ذلك', ['مصر EG', 'قطر QA']],
  ['fr', "Elle a visité l'Espagne et l’Italie.", ['Espagne ES', 'Italie IT']],
  ['ko', '러시아는 프랑스와 협정을 맺었다', ['러시아 RU', '프랑스 FR']],
  ['ja', 'フランスとドイツは合意した。マリアは笑った。', ['フランス FR', 'ドイツ DE']],
  ['zh', '法国和德国签署协议', ['法国 FR', '德国 DE']],
  ['xx', 'Paris und Berlin', []],
])('%s: %s', (language, text, expected) => {
  expect(namesIn(text, language)).toEqual(expected)
})

test('a word that the article also writes small is no name', () => {
  expect(namesIn('Sie fuhr nach Kassel. Das kassel im Text ist klein.', 'de')).toEqual([])
})

test('all mentions of a name are one entity with its ids', () => {
  expect(
    namesByGazetteer(
      [
        { index: -1, text: 'Norge vinner' },
        { index: 0, text: 'I Norge er det fest i dag.' },
      ],
      'no',
    ),
  ).toEqual([
    {
      name: 'Norge',
      kind: 'place',
      placeKind: 'country',
      countryCode: 'NO',
      geonamesId: 3144096,
      mentions: [
        { paragraph: -1, start: 0, end: 5 },
        { paragraph: 0, start: 2, end: 7 },
      ],
    },
  ])
})

test('hostile text is got through', () => {
  for (const language of ['de', 'fr', 'ar', 'ko', 'ja', 'zh']) {
    for (const text of [
      'Paris '.repeat(8000),
      'A'.repeat(50_000),
      '日'.repeat(50_000),
      '\ud800'.repeat(50_000),
      'A-a'.repeat(16_000),
    ]) {
      expect(namesByGazetteer([{ index: 0, text }], language).length).toBeLessThan(2)
    }
  }
})
