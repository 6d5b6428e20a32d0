import { expect, test } from 'vitest'
import { inventedArticles } from './testing/invented-articles.ts'
import { topicsOf } from './topics-of.ts'
import { topCodes, topOf, vocabularyVersion } from './vocabulary.ts'

const invented = Object.entries(inventedArticles).flatMap(([code, articles]) =>
  articles.map(([headline, text]) => ({ code, headline, text })),
)

/** Bare codes of the top-level topics of a text. */
function topsOf(headline: string, text: string, signs = {}, language = 'en'): string[] {
  return topicsOf(signs, paragraphs(headline, text), language).map(({ code }) => topOf(code.replace('medtop:', '')))
}

function paragraphs(headline: string, text: string) {
  return [
    { index: -1, text: headline },
    { index: 0, text },
  ]
}

test('every top-level topic has invented articles', () => {
  expect(Object.keys(inventedArticles).toSorted()).toEqual(topCodes.toSorted())
})

test.each(invented)('"$headline" is of $code', ({ code, headline, text }) => {
  expect(topsOf(headline, text)[0]).toBe(code)
})

test('a topic has its label, what is above it and the words that decided', () => {
  const [topic] = topicsOf({}, paragraphs('Film festival opens', 'The actor and the singer came to the cinema.'), 'en')
  expect(topic).toMatchObject({
    code: 'medtop:20000002',
    label: 'arts and entertainment',
    parents: [{ code: 'medtop:01000000', label: 'arts, culture, entertainment and media' }],
  })
  expect(topic?.evidence).toContainEqual({ source: 'text', term: 'film festival' })
  expect(topic?.score).toBeGreaterThan(0.5)
})

test.each([
  ['section', { section: 'Sport' }, '15000000'],
  ['section', { section: 'News > Politics' }, '11000000'],
  ['section', { section: 'Wirtschaft' }, '04000000'],
  ['section', { section: 'Culture' }, '01000000'],
  ['section', { section: '体育' }, '15000000'],
  ['section', { section: 'Здоровье' }, '07000000'],
  ['section', { section: 'رياضة' }, '15000000'],
  ['tag', { publisherTags: ['Jane Doe', 'Weather'] }, '17000000'],
  ['url', { canonicalUrl: 'https://news.example/tecnologia/um-artigo.html' }, '13000000'],
  ['url', { canonicalUrl: 'https://sport.news.example/um-artigo.html' }, '15000000'],
] as const)('the %s %o says it in any language', (source, signs, code) => {
  const [topic] = topicsOf(
    { ...signs, publisherTags: [...(('publisherTags' in signs && signs.publisherTags) || [])] },
    [],
    'xx',
  )
  expect(topic?.code).toBe(`medtop:${code}`)
  expect(topic?.evidence[0]?.source).toBe(source)
})

test.each(['World', 'Local', 'News', 'Opinion', 'Latest', 'Home page', ''])(
  'the section "%s" says nothing',
  (section) => {
    expect(topicsOf({ section }, [], 'en')).toEqual([])
  },
)

test('a text that is clear has its way over a section', () => {
  const text =
    'The striker scored twice for the football club in the cup semi-final, and the coach praised his players.'
  expect(topsOf('Rovers reach cup final after penalty shoot-out', text, { section: 'Business' })[0]).toBe('15000000')
})

test.each([
  ['de', 'Gewerkschaft ruft zum Warnstreik auf', 'Die Beschäftigten fordern mehr Lohn.', '09000000'],
  ['de', 'Trainer lobt Stürmer nach Sieg im Pokal', 'Das Team gewann das Halbfinale.', '15000000'],
  ['fr', 'Le gouvernement présente sa réforme', 'Les députés votent mardi à l’Assemblée nationale.', '11000000'],
  ['es', 'Un terremoto sacude la costa', 'Los bomberos buscan a los desaparecidos.', '03000000'],
  ['it', 'La procura apre un’inchiesta', 'Tre persone arrestate dai carabinieri per truffa.', '02000000'],
  ['pt', 'Banco central sobe os juros', 'A inflação preocupa os investidores.', '04000000'],
  ['nl', 'Ziekenhuizen vol door griep', 'Artsen maken zich zorgen over patiënten.', '07000000'],
  ['ru', 'Синоптики обещают снег', 'Температура опустится до минус десяти градусов.', '17000000'],
])('in the language "%s", "%s" is filed right', (language, headline, text, code) => {
  expect(topsOf(headline, text, {}, language)[0]).toBe(code)
})

test('a bridge between allies in a war is of international relations and of the war', () => {
  const text =
    'Ostmark and Lanta began building a bridge over the border river, which both foreign ministries hailed as a sign of close ties. ' +
    'Ostmark has sent troops and artillery to support the war of its ally, and soldiers fought on the front line.'
  const topics = topicsOf({}, paragraphs('Ostmark and Lanta begin work on cross-border road bridge', text), 'en')
  expect(topics.map(({ code }) => code).toSorted()).toEqual(['medtop:20000056', 'medtop:20000638'])
})

test('one term in passing is no topic', () => {
  const text =
    'The first boat is to leave Westmouth at nine and to reach the islands some three hours later, the board said. '
  expect(topsOf('Westmouth opens its west quay', `${text.repeat(2)}It will go, weather permitting.`)).toEqual([])
})

test('nothing is said of an article without words, or in a language that is not known', () => {
  expect(topsOf('', '')).toEqual([])
  expect(topsOf('Film festival opens', 'The actor came.', {}, 'xx')).toEqual([])
  expect(topsOf('He said it again', 'And then they went there.')).toEqual([])
})

test('no more than three topics are given, the likeliest first', () => {
  const topics = topicsOf(
    {},
    paragraphs('Strike, war, film, football and church', 'Election. Hospital. Storm. School.'),
    'en',
  )
  expect(topics.length).toBeLessThanOrEqual(3)
  expect(topics.map(({ score }) => score)).toEqual(topics.map(({ score }) => score).toSorted((a, b) => b - a))
})

test.each([
  'a'.repeat(50_000),
  '\ud800'.repeat(50_000),
  'world '.repeat(20_000),
  '/'.repeat(50_000),
  '字'.repeat(50_000),
])('hostile text is read in linear time', (text) => {
  const signs = { section: text, publisherTags: [text], canonicalUrl: `https://x.example/${text}` }
  expect(topicsOf(signs, paragraphs(text, text), 'en').length).toBeLessThanOrEqual(3)
})

test('the vocabulary has its version', () => {
  expect(vocabularyVersion).toMatch(/^medtop-\d{4}-\d{2}-\d{2}$/)
})
