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
  ['ja', '日本政府は東日本の日本人に横浜で会った。千葉さんも来た。', ['日本 JP', '横浜 JP']],
  ['zh', '他在伊斯坦布尔学习土耳其语，武汉银行没有回应。', ['伊斯坦布尔 TR']],
  ['he', 'הוא נסע מצרפת למדריד. מכבי חיפה ניצחה.', ['צרפת FR', 'מדריד ES']],
  ['ar', 'وصل إلى الدار البيضاء، وخسرت شركة بيروت.', ['الدار البيضاء MA']],
  ['hi', 'वे जयपुर में थे। मुंबई इंडियंस जीती।', ['जयपुर IN']],
  ['es', 'El club Legia Varsovia jugó en Valencia contra el Barcelona.', ['Valencia ES']],
  ['nl', 'Minister Hans van Utrecht sprak in Utrecht.', ['Utrecht NL']],
  ['da', 'FC København vandt i Aarhus.', ['Aarhus DK']],
  ['pl', 'Legia Warszawa przegrała.', []],
  ['hu', 'A Debrecen győzött.', []],
  ['fr', 'Le président de la Côte d’Ivoire a quitté Dakar.', ['Côte d’Ivoire CI', 'Dakar SN']],
  ['vi', 'Ông đến Úc, còn người Đức ở nhà.', ['Úc AU']],
  ['es', 'Bogotá, 14 mar (Norte).- La ministra dimitió.', ['Bogotá CO']],
  ['de', 'Kassel (nord) - Der Bürgermeister tritt zurück.', ['Kassel DE']],
  ['tr', 'ANKARA - Başkan istifa etti.', ['ANKARA TR']],
  ['it', 'ROMA - LAZIO 2-1. Ieri sera.', []],
  ['it', 'Genova - Pisa 2-1. Ieri sera.', []],
  ['xx', 'Paris und Berlin', []],
])('%s: %s', (language, text, expected) => {
  expect(namesIn(text, language)).toEqual(expected)
})

test.each([
  ['pl', 'Byli w Warszawie i w Stanach Zjednoczonych.', ['Warszawa PL', 'Stany Zjednoczone US']],
  ['cs', 'Přijel z Prahy do Spojených států.', ['Praha CZ', 'Spojené státy US']],
  ['ru', 'Он был в Москве и в Южной Корее.', ['Москва RU', 'Южная Корея KR']],
  ['uk', 'Вона приїхала з Києва до Німеччини.', ['Київ UA', 'Німеччина DE']],
  ['fi', 'Hän matkusti Helsingistä Saksaan.', ['Helsinki FI', 'Saksa DE']],
  ['hu', 'Varsóban és az Egyesült Államokban járt.', ['Varsó PL', 'Egyesült Államok US']],
  ['ro', 'Guvernul Franței nu a răspuns.', ['Franța FR']],
  ['bn', 'তিনি ঢাকায় থাকেন।', ['ঢাকা BD']],
  ['el', 'Η κυβέρνηση της Κύπρου συμφώνησε.', ['Κύπρος CY']],
])('%s: %s names places in other forms', (language, text, expected) => {
  const names = namesByGazetteer([{ index: 0, text }], language)
  expect(names.map(({ name, countryCode }) => `${name} ${countryCode}`)).toEqual(expected)
})

test('what is put behind a name with an apostrophe is no part of it', () => {
  expect(namesIn("Uçaklar Ankara'dan kalktı, İzmir'de indi.", 'tr')).toEqual(['Ankara TR', 'İzmir TR'])
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
  for (const language of ['de', 'fr', 'fi', 'ru', 'ar', 'bn', 'ko', 'ja', 'zh']) {
    for (const text of [
      'Paris '.repeat(8000),
      'A'.repeat(50_000),
      '日'.repeat(50_000),
      '\ud800'.repeat(50_000),
      'A-a'.repeat(16_000),
      "A'a".repeat(16_000),
      'وب'.repeat(25_000),
    ]) {
      expect(namesByGazetteer([{ index: 0, text }], language).length).toBeLessThan(2)
    }
  }
})
