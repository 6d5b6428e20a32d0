import { expect, test } from 'vitest'
import { charsetOf, isEncodingSuspect } from './charset.ts'
import { guessCharset } from './guess-charset.ts'
import { encode } from './testing/encode.ts'

const texts = {
  russian:
    'Жители посёлка вышли на набережную, чтобы посмотреть, как разбирают старый мост через реку. Работы закончатся к осени.',
  ukrainian:
    'Мешканці селища вийшли на набережну, щоб побачити, як розбирають старий міст через річку. Її відкриють навесні.',
  polish:
    'Mieszkańcy wyszli na nabrzeże, żeby zobaczyć, jak rozbierają stary most na rzece. Według rady prace zakończą się jesienią.',
  german:
    'Die Anwohner kamen an die Mole, um zu sehen, wie die alte Brücke über den Fluss abgebaut wird. Die Pfähle dürfen nicht hier bleiben.',
  french:
    'Les habitants sont venus sur le quai pour voir comment on démonte le vieux pont. Le bac passera toutes les heures, dès l’été.',
  greek: 'Οι κάτοικοι βγήκαν στην προκυμαία για να δουν πώς αποσυναρμολογείται η παλιά γέφυρα πάνω από το ποτάμι.',
  hebrew: 'התושבים יצאו אל הרציף כדי לראות כיצד מפרקים את הגשר הישן מעל הנהר.',
  arabic: 'خرج السكان إلى الرصيف ليروا كيف يفكك الجسر القديم فوق النهر.',
  chinese: '居民们来到码头，观看人们怎样拆除河上的旧桥。据委员会主席说，工程将在秋天结束，渡船每小时开一班。',
  taiwanese: '居民們來到碼頭，觀看人們怎樣拆除河上的舊橋。據委員會主席說，工程將在秋天結束，渡船每小時開一班。',
  japanese: '住民たちは川に架かる古い橋がどのように解体されるかを見るために岸壁に集まった。工事は秋までに終わる。',
  korean: '주민들은 강 위의 낡은 다리가 어떻게 해체되는지 보려고 부두로 나왔다. 공사는 가을까지 끝난다.',
} as const

const menu = Array.from({ length: 20 }, (_, n) => `<li><a href="/section/${n}">Section ${n}</a></li>`).join('')
const page = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<script>var a = { b: 1 }</script></head><body><ul>${menu}</ul><p>${text}</p><p>${text}</p></body></html>`

const spoken: [keyof typeof texts, string][] = [
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['ukrainian', 'windows-1251'],
  ['ukrainian', 'koi8-u'],
  ['polish', 'iso-8859-2'],
  ['polish', 'windows-1250'],
  ['german', 'windows-1252'],
  ['french', 'windows-1252'],
  ['greek', 'windows-1253'],
  ['hebrew', 'windows-1255'],
  ['arabic', 'windows-1256'],
  ['chinese', 'gb18030'],
  ['taiwanese', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['korean', 'euc-kr'],
]

test.each(spoken)('%s in %s is read by the header, by a meta and by its looks', (language, charset) => {
  const text = texts[language]
  const plain = encode(page(text), charset)
  const withMeta = encode(page(text, `<meta charset="${charset}">`), charset)
  expect(charsetOf(plain, { type: 'text/html', charset })).toBe(charset)
  expect(charsetOf(withMeta, { type: 'text/html', charset: '' })).toBe(charset)
  expect(charsetOf(withMeta, { type: 'text/html', charset: 'klingon' })).toBe(charset)
  const guessed = guessCharset(plain)
  expect(new TextDecoder(guessed).decode(plain), guessed).toContain(text)
})

test.each(['utf-16le', 'utf-16be'])('%s without a mark is seen by its zeros', (charset) => {
  const bytes = Buffer.from(page(texts.chinese), 'utf16le')
  expect(guessCharset(charset === 'utf-16be' ? bytes.swap16() : bytes)).toBe(charset)
})

test('iso-2022-jp is seen by its escapes', () => {
  expect(guessCharset(Buffer.from(page('\x1b$B$3$s$K$A$O\x1b(B'), 'latin1'))).toBe('iso-2022-jp')
})

test('UTF-8 with some broken bytes is UTF-8', () => {
  const bytes = Buffer.from(page(texts.russian))
  bytes[bytes.indexOf('мост')] = 0xff
  bytes[bytes.lastIndexOf('мост')] = 0x20
  expect(guessCharset(bytes)).toBe('utf-8')
})

test.each([
  ['one accent', 'A caf\xe9 by the quay'],
  ['a price', 'It costs \x805'],
  ['quotes', '\x93Never\x94 \x96 so she said'],
  ['nothing but accents', '\xe9\xe8\xe0'],
])('little to go by is windows-1252: %s', (_what, text) => {
  expect(guessCharset(Buffer.from(page(text), 'latin1'))).toBe('windows-1252')
})

test.each([
  ['a page in another encoding than it says', encode(page(texts.russian), 'windows-1251'), true],
  ['a page in the encoding that it says', Buffer.from(page(texts.russian)), false],
  ['a page with a broken byte', Buffer.concat([Buffer.from(page(texts.russian)), Buffer.from([0xff])]), false],
  ['a page without text', Buffer.from([0xff]), true],
])('%s is suspect: %s', (_what, body, suspect) => {
  expect(isEncodingSuspect(body, 'utf-8')).toBe(suspect)
})
