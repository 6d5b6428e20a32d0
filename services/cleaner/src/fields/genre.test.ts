import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { genreOf } from './genre.ts'

const headline = '<h1>A new bridge</h1>'
const section = (name: string) => `<meta property="article:section" content="${name}">`

test.each([
  ['its type', jsonLd({ '@type': 'OpinionNewsArticle' }), 'opinion', 'json-ld', 'opinionnewsarticle'],
  ['its kicker', `<p class="kicker">Nachruf</p>${headline}`, 'obituary', 'kicker', 'Nachruf'],
  ['how its headline begins', '<h1>Fact check: is the bridge too long?</h1>', 'fact-check', 'headline', 'Fact check'],
  ['its section', headline + section('Opinión'), 'opinion', 'section', 'Opinión'],
])('a genre is told by %s', (_, html, value, source, evidence) => {
  expect(genreOf(parseSample(html))).toMatchObject({ value, provenance: { source, candidates: [{ evidence }] } })
})

test('a genre is told by its address', () => {
  const { value, provenance } = genreOf(parseSample(headline, 'https://www.example.com/press-releases/bridge')) ?? {}
  expect([value, provenance?.source]).toEqual(['press-release', 'url'])
})

test.each([
  ['a section of another kind', headline + section('Town')],
  ['a section that holds more than its name says', headline + section('Live')],
  ['a word in the headline', '<h1>Review of the bridge begins</h1>'],
  ['a plain type', jsonLd({ '@type': 'NewsArticle' })],
])('%s tells no genre', (_, html) => {
  expect(genreOf(parseSample(html))).toBeUndefined()
})
