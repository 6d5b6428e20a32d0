import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { languageField } from './language.ts'

test.each([
  ['<html lang="EN-us">', 'en-US', 'html'],
  [`<html lang="">${jsonLd({ '@type': 'Article', inLanguage: 'de' })}`, 'de', 'json-ld'],
  ['<meta property="og:locale" content="pt_BR">', 'pt-BR', 'open-graph'],
  ['<meta http-equiv="Content-Language" content="fr">', 'fr', 'meta'],
  ['<html lang="not a language"><meta property="og:locale" content="tr_TR">', 'tr-TR', 'open-graph'],
])('%s declares %s', (html, value, source) => {
  expect(choose(languageField, parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test('a page that does not say has none', () => {
  expect(choose(languageField, parseSample('<p>Text'))).toBeUndefined()
})
