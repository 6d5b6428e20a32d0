import { expect, test } from 'vitest'
import { baseForms } from './base-forms.ts'

const basesOf = (word: string, language: string) =>
  baseForms(word.toLowerCase(), word, language).map(({ base }) => base)

test.each([
  ['pl', 'Warszawie', 'warszawa'],
  ['pl', 'Krakowie', 'kraków'],
  ['pl', 'Norwegii', 'norwegia'],
  ['pl', 'Niemczech', 'niemcy'],
  ['cs', 'Praze', 'praha'],
  ['cs', 'Vídní', 'vídeň'],
  ['cs', 'Norsku', 'norsko'],
  ['sk', 'Viedni', 'viedeň'],
  ['ru', 'Москвой', 'москва'],
  ['ru', 'Казани', 'казань'],
  ['ru', 'Кореей', 'корея'],
  ['uk', 'Києві', 'київ'],
  ['uk', 'Польщею', 'польща'],
  ['hr', 'Hrvatskoj', 'hrvatska'],
  ['sr', 'Београду', 'београд'],
  ['sl', 'Italijo', 'italija'],
  ['fi', 'Helsingissä', 'helsinki'],
  ['fi', 'Kreikan', 'kreikka'],
  ['fi', 'Viroon', 'viro'],
  ['fi', 'Suomesta', 'suomi'],
  ['hu', 'Varsóban', 'varsó'],
  ['hu', 'Prágát', 'prága'],
  ['hu', 'Kínával', 'kína'],
  ['ro', 'Franței', 'franța'],
  ['lt', 'Lietuvoje', 'lietuva'],
  ['lv', 'Itālijā', 'itālija'],
  ['el', 'Κύπρου', 'κύπρος'],
  ['tr', "Ankara'dan", 'ankara'],
  ['bn', 'নেপালের', 'নেপাল'],
  ['ko', '서울에서', '서울'],
  ['he', 'בצרפת', 'צרפת'],
  ['ar', 'للسعودية', 'السعودية'],
])('%s: %s may be a form of %s', (language, word, base) => {
  expect(basesOf(word, language)).toContain(base)
})

test('languages without cases leave a name as it is', () => {
  expect(basesOf('Berlin', 'de')).toEqual([])
})

test('a case may say that something is there', () => {
  const locativeOf = (word: string, language: string, base: string) =>
    baseForms(word.toLowerCase(), word, language).find((form) => form.base === base)?.isLocative
  expect(locativeOf("Ankara'da", 'tr', 'ankara')).toBe(true)
  expect(locativeOf("Ankara'nın", 'tr', 'ankara')).toBe(false)
  expect(locativeOf('Varsóban', 'hu', 'varsó')).toBe(true)
})
