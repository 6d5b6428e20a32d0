import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const cut = (text: string, code: string) => sentencesOf(text, code).map(({ start, end }) => text.slice(start, end))

/** `|` stands where a sentence ends. */
test.each([
  ['en', 'The ferry sailed. | It was late. | Nobody complained!'],
  ['en', 'Mr. Smith met Dr. Ann Lee and Sen. J. R. Holt at St. Mary’s. | They talked.'],
  ['en', 'The U.S. Army left on Jan. 5 at 5.30 p.m. Monday. | The U.K. stayed.'],
  ['en', 'They left the U.S. | The rest stayed in Washington, D.C. | He did not.'],
  ['en', 'It closed at 5 p.m. | Passengers waited.'],
  ['en', 'HARLOW, Que. — A ferry from Salem, Ore. Harbour sank. | It lay off Dover, Wis. | The crew is well.'],
  ['en', '“It is over.” | He left. | “Is it?” she asked. | "No." | They laughed.'],
  ['en', '“We go,” he said. | “They stay. | All of them.” | Then silence.'],
  ['en', 'I thought ... maybe not. | Well… | Then it rained. | So . . . what?'],
  ['en', 'Shares of Acme Inc. rose 5.2% to $3.50. | The index fell.'],
  ['en', 'It was plan No. 5 of many. | Was it good? | No. | It was not.'],
  ['en', 'George W. Bush and J.K. Rowling of the U.N. Security Council spoke e.g. Arabic.'],
  ['en', '1. Take the ferry. | 2. Leave it.'],
  ['en', 'See example.com for v. 2.0 (it is new.) | The end.'],
  ['en', 'They sell phones. | iPhones are dear.'],
  ['en', 'First line\n| Second line'],
  ['en', 'It won 3-2 (2-1). | “Good,” said Rep. Holt, R-Ohio. | ‘Very.’'],
  ['de', 'Am 3. Oktober kam z.B. Frau Dr. Meier. | Sie blieb bis 18.30 Uhr.'],
  ['de', 'Er sagte: „Es ist aus.“ | Dann ging er. | Rund 3 Mio. Euro fehlen.'],
  ['fr', 'M. Dupont a parlé. | « C’est fini. » | Il est parti.'],
  ['es', '¿Qué pasa? | ¡Nada! | El Sr. Pérez viajó a EE.UU. | El viaje fue largo.'],
  ['pl', 'W 2020 r. prof. Nowak i ks. Lis dali 5 tys. zł. | Potem wyszli.'],
  ['ru', 'В 2020 г. А. С. Петров купил дом на ул. Мира за 3 млн руб. | Он рад.'],
  ['el', 'Τι έγινε; | Τίποτα. | Έφυγε.'],
  ['zh', '渡轮开航了。|真的吗？|“是的。”|他走了。'],
  ['ja', '船が出た。|「行きます。」と述べた。|それだけだ！'],
  ['hi', 'नाव चली गई। | क्या यह सच है? | हाँ।'],
  ['ar', 'هل غادرت العبارة؟ | نعم. | غادرت أمس.'],
  ['ur', 'کشتی چلی گئی۔ | کیا یہ سچ ہے؟ | ہاں۔'],
  ['he', 'המעבורת הפליגה. | האם זה נכון? | כן.'],
  ['hy', 'Նավը մեկնեց։ | Նա մնաց:'],
  ['am', 'መርከቡ ሄደ። | እሱ ቀረ።'],
  ['th', 'เรือออกแล้ว'],
])('%s: %s', (code, marked) => {
  const parts = marked.split('|').map((part) => part.trim())
  const text = marked.replaceAll('|', '')
  expect(cut(text, code)).toEqual(parts)
})

test.each(['', '   ', '\n\n'])('there is no sentence in %j', (text) => {
  expect(sentencesOf(text, 'en')).toEqual([])
})

test('whatever is given, sentences follow each other and hold all that is not space', () => {
  for (const text of ['...', '”.“', '\ud800. \udc00', '. '.repeat(20_000), '."'.repeat(20_000), 'a'.repeat(50_000)]) {
    const spans = sentencesOf(text, 'en')
    expect(spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0))).toBe(true)
    expect(cut(text, 'en').join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  }
})

test('a long text without stops is cut at spaces where its language has none', () => {
  expect(sentencesOf(`${'เรือ'.repeat(40)} ${'เรือ'.repeat(10)}`, 'th')).toHaveLength(2)
})
