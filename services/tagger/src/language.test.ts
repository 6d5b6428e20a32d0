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

test.each(['', '   ', '12 345', '😀'])('of %j nothing is said', (text) => {
  expect(detectLanguage([{ index: -1, text }])).toEqual({ code: 'und', confidence: 0 })
})
