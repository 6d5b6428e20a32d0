import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

const inOneLanguage: [code: string, text: string][] = [
  ['en', 'The harbour master said on Tuesday that the old ferry would sail again before the summer.'],
  ['de', 'Die Hafenmeisterin sagte am Dienstag, die alte Fähre werde noch vor dem Sommer wieder fahren.'],
  ['fr', 'La capitaine du port a déclaré mardi que le vieux bac reprendrait la mer avant l’été.'],
  ['es', 'La capitana del puerto dijo el martes que el viejo transbordador volverá a navegar antes del verano.'],
  ['ru', 'Начальница порта сообщила во вторник, что старый паром снова выйдет в море до начала лета.'],
  ['zh', '港务长星期二表示，旧渡轮将在夏天之前重新开航，渔民和游客都对此表示欢迎。'],
  ['he', 'מנהלת הנמל אמרה ביום שלישי כי המעבורת הישנה תשוב להפליג לפני הקיץ.'],
]

test.each(inOneLanguage)('%s is known from one sentence', (code, text) => {
  const language = detectLanguage([{ index: 0, text }])
  expect(language.code).toBe(code)
  expect(language.confidence).toBeGreaterThan(0.4)
})

test('an article that quotes another language is in the one it mostly uses, with less confidence', () => {
  const text = (code: string) => inOneLanguage.find(([known]) => known === code)?.[1] ?? ''
  const language = detectLanguage([text('en'), text('fr'), text('en')].map((text, index) => ({ index, text })))
  expect(language.code).toBe('en')
  expect(language.confidence).toBeGreaterThan(0.5)
  expect(language.confidence).toBeLessThan(0.8)
})

const article = (headline: string, ...body: string[]) =>
  [headline, ...body].map((text, place) => ({ index: place - 1, text }))
const english = inOneLanguage[0]?.[1] ?? ''
const german = inOneLanguage[1]?.[1] ?? ''

test.each([
  [
    'a table',
    [
      'Results of weekend matches in the Danish premier division:',
      'Brøndby 2 Vejle Boldklub 1 (Møller 14, Jensen 60; Sørensen 71)',
      'Næstved 0 Køge 0',
      'Lyngby Boldklub 3 (Nielsen 4, Rasmussen 18, Østergaard 90) Silkeborg 3 (Thygesen 9, Bruun 44, Fernandez 88)',
    ],
  ],
  [
    'an article full of names',
    [
      'CHIŞINĂU – Ten local weeklies, among them Ziarul de Vale, Cuvântul of Rezina and Observatorul de Nord of Soroca, now share one press.',
      'The editors Ştefan Ciobanu and Ana Bălan-Rusu of Bălţi had asked Uniunea Presei Regionale for help.',
    ],
  ],
])('the language of %s is that of what stands between its names', (_, texts) => {
  expect(detectLanguage(article('', ...texts)).code).toBe('en')
})

test('a headline in another language than its body is seen', () => {
  const language = detectLanguage(article('Ferry workers end strike after pay deal with port', german, german))
  expect(language.code).toBe('de')
  expect(language.headline?.code).toBe('en')
})

test('a headline that tells little is in the language of the body', () => {
  expect(detectLanguage(article('Jensen, Harlow', german)).headline?.code).toBe('de')
  expect(detectLanguage(article('Toyota', english)).headline?.code).toBe('en')
  expect(detectLanguage(article('Court hears case', english)).headline?.code).toBe('en')
})

test('without a body the headline decides, and without a headline there is none', () => {
  expect(detectLanguage(article(english)).code).toBe('en')
  expect(detectLanguage(article('', english)).headline).toBeUndefined()
})

test.each([
  ['hr', 'Tisuće kućanstava ostale su bez struje u listopadu, priopćila je tvrtka.'],
  ['bs', 'Hiljade ljudi u Sarajevu ostale su bez struje, saopćila je vlada Federacije BiH.'],
  ['sr', 'Predsednik je posle sednice rekao da će deca uvek imati gde da uče.'],
  ['sr', 'Председник је после седнице рекао да ће деца увек имати где да уче.'],
  ['id', 'Polisi mengatakan mobil itu milik perusahaan di Jakarta, Jumat.'],
  ['ms', 'Polis berkata kereta itu milik syarikat di Kuala Lumpur pada Jumaat.'],
  ['da', 'Regeringen siger nu, at børnene ikke skal betale efter nytår.'],
  ['no', 'Regjeringen sier nå at barna ikke skal betale etter nyttår.'],
  ['af', 'Die polisie sê hulle het nie die motor gevind nie en vra vir hulp.'],
  ['gl', 'O concello abrirá unha nova escola e a Xunta pagará as obras de xaneiro.'],
  ['lb', 'D’Regierung huet e Freideg gesot, datt si vun elo un net méi bezuele wëll.'],
  ['ne', 'प्रहरीले भन्यो कि बालबालिकाहरू सुरक्षित छन्।'],
  ['yi', 'די רעגירונג האָט געזאָגט אַז די קינדער זײַנען זיכער.'],
  ['ku', 'Serokê hikûmetê got ku ew ê ji bo zarokan dibistanên nû ava bikin.'],
])('%s is told from the languages close to it: %s', (code, text) => {
  expect(detectLanguage(article('', text)).code).toBe(code)
})

test('what could be either of two close languages says so and is less sure', () => {
  const language = detectLanguage(article('', 'Vlada obećava jeftinije vrtiće'))
  expect(language.closeTo).toContain('sr')
  expect(language.confidence).toBeLessThan(0.8)
})

test.each(['', '   ', '12 345', '😀'])('of %j nothing is said', (text) => {
  expect(detectLanguage([{ index: -1, text }])).toEqual({ code: 'und', confidence: 0 })
})

test.each(['a'.repeat(50_000), '\ud800\udc00 \ud800', 'я 猫 a'.repeat(9000), '’'.repeat(9000)])(
  'hostile text does no harm',
  (text) => {
    const { confidence } = detectLanguage(article(text, text))
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  },
)
