import { expect, test } from 'vitest'
import { namesByGazetteer } from './gazetteer-names.ts'

const townsIn = (text: string, languageCode: string) =>
  namesByGazetteer([{ index: 0, text }], languageCode).map(({ name }) => name)

test.each([
  ['de', 'Büros gibt es in Berlin, Kassel und Erfurt seit dem Winter.', ['Berlin', 'Kassel', 'Erfurt']],
  ['fr', 'Les gares de Paris, Limoges et Dijon ferment.', ['Paris', 'Limoges', 'Dijon']],
  ['es', 'Hubo lluvias en Burgos, Badajoz y Huelva.', ['Burgos', 'Badajoz', 'Huelva']],
  ['uk', 'Потяги йдуть до Києва та Миколаєва.', ['Київ', 'Миколаїв']],
  ['ko', '공장은 서울과 대전에 있다', ['서울', '대전']],
  ['ja', '工場は東京と静岡にある。', ['東京', '静岡']],
  ['zh', '工厂在北京和兰州。', ['北京', '兰州']],
])('%s: %s names all of %j', (language, text, expected) => {
  expect(townsIn(text, language)).toEqual(expected)
})

test('a person between is no part of the list', () => {
  expect(townsIn('Nach dem Sieg in Berlin sprach Trainer Kassel und ging.', 'de')).toEqual(['Berlin'])
})

test('a list of a thousand towns is got through', () => {
  expect(townsIn(`in Berlin, ${'Kassel, '.repeat(1000)}`, 'de')).toEqual(['Berlin', 'Kassel'])
})
