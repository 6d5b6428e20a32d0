import { type CleanedArticle, TaggedArticle } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { tagArticle } from './process.ts'
import { openTools } from './tools.ts'

const cleaned = (headline: string, ...texts: string[]): CleanedArticle => ({
  v: 1,
  pageId: 'a'.repeat(26),
  run: 1,
  priority: 5,
  validators: { bodyHash: 'b'.repeat(64) },
  article: {
    url: 'https://harlow.example/ferry',
    finalUrl: 'https://harlow.example/ferry',
    fetchedAt: '2026-11-23T10:00:00Z',
    captureId: 'c'.repeat(64),
    charset: 'utf-8',
    canonicalUrl: 'https://harlow.example/ferry',
    publisher: { name: 'The Harlow Herald', domain: 'harlow.example' },
    headline,
    byline: ['Ann Writer'],
    body: texts.map((text) => ({ kind: 'paragraph', text })),
    images: [],
    extractorVersion: '1',
    provenance: {},
  },
})

const english = cleaned(
  'Ferry to Geneva returns',
  'The old ferry will sail again before the summer, the harbour master John Smith said on Tuesday.',
  'It has carried people across the lake to Geneva for a hundred years, and nobody wanted to see it go.',
)

test('the article leaves with its tags and all it came with', async () => {
  const { article, ...envelope } = await tagArticle(english, openTools())
  expect(TaggedArticle.parse({ ...envelope, article })).toEqual({ ...envelope, article })
  expect({ ...envelope, article }).toMatchObject(english)
  expect(article.language).toMatchObject({ code: 'en', headline: { code: 'en' } })
  expect(article.entities.map(({ name }) => name)).toEqual(['Geneva', 'John Smith'])
  expect(article.keywords.slice(0, 2).toSorted()).toEqual(['Geneva', 'ferry'])
  expect(article).toMatchObject({ wordCount: 37, readingMinutes: 1, taggerVersion: 'names-2' })
})

test.each([
  [
    'de',
    'Die alte Fähre nach Genf fährt wieder, sagte Hafenmeister John Smith am Dienstag in Berlin.',
    'gazetteer',
    ['Berlin'],
  ],
  ['am', 'የድሮው ጀልባ እንደገና በሐይቁ ላይ ይጓዛል ሲል የወደቡ አለቃ ማክሰኞ ተናገረ።', 'unsupported', []],
])('in %s no more is named than is sure, and it says how', async (code, text, entityMethod, names) => {
  const { article } = await tagArticle(cleaned('', text), openTools())
  expect(article).toMatchObject({ language: { code }, entityMethod })
  expect(article.entities.map(({ name }) => name)).toEqual(names)
})

test('the recogniser reads a long article no further than its limit', async () => {
  const read: number[] = []
  const tools = {
    ...openTools(),
    recognise: (paragraphs: { text: string }[]) => {
      read.push(paragraphs.reduce((sum, { text }) => sum + text.length, 0))
      return []
    },
  }
  const sentence = 'The harbour master said that the ferry would sail. '
  const { article } = await tagArticle(cleaned('Ferry', sentence, sentence.repeat(20_000)), tools)
  expect(read).toEqual([50_000])
  expect(article.wordCount).toBe(9 * 20_001)
})

test.each([
  ['nothing but blanks', '', '   '],
  ['emoji', '😀😀', '👩‍👩‍👧 🎉'],
  ['right-to-left text and overrides', 'שלום', 'مرحبا \u202eabc\u2066'],
  ['one huge word', 'W'.repeat(5_000), 'x'.repeat(900_000)],
  ['lone surrogates', '\ud83d', 'a \udc00 b'],
  ['combining marks', 'Z\u0301\u0302\u0303', 'e\u0301'.repeat(10_000)],
  ['one name ten thousand times', 'New York City', 'New York City, '.repeat(10_000)],
  ['names of object members', 'constructor', '__proto__ toString constructor hasOwnProperty'],
])('%s is tagged without complaint, the same each time', async (_, headline, text) => {
  const tagged = await tagArticle(cleaned(headline, text), openTools())
  expect(TaggedArticle.safeParse(tagged).error).toBeUndefined()
  expect(await tagArticle(cleaned(headline, text), openTools())).toEqual(tagged)
})
