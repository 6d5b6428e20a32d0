import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ArticleSearch } from './article-filters.ts'
import { storeArticles } from './articles.ts'
import { type Database, openDatabase } from './database.ts'
import { acceptPages } from './pages.ts'
import { searchArticles } from './search.ts'
import { articleOf, freshDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

/** Stores articles and gives their ids. */
async function stored(...told: Parameters<typeof articleOf>): Promise<string>
async function stored(told?: Parameters<typeof articleOf>[0]): Promise<string> {
  const article = articleOf(told)
  await storeArticles(db, [article], [])
  return article.articleId
}

const search = async (asked: Partial<ArticleSearch>) => (await searchArticles(db, { limit: 100, ...asked })).rows
const idsOf = async (asked: Partial<ArticleSearch>) => (await search(asked)).map(({ id }) => id)

test.each([
  ['en', 'Two ferries were sailing to the harbours.', ['ferry', 'sail harbour', 'FERRIES']],
  ['de', 'Die Häuser der Gemeinden wurden verkauft.', ['Haus', 'gemeinde', 'verkauft']],
  ['fr', 'Les pêcheurs protestaient devant les mairies.', ['pêcheur', 'mairie', 'protester']],
  ['tr', 'Balıkçılar limanlardan ayrıldı.', ['limanlar']],
  ['pl', 'Rybacy opuścili Łódź wczoraj.', ['rybacy', 'łódź']],
  ['ja', '漁船は港を出た。天気は良い。', ['港', '漁船', '天気']],
  ['ru', 'Рыбаки покинули гавани.', ['рыбак', 'гавань']],
  ['und', 'Quendri morvath elsin.', ['morvath']],
])('an article in %s is found by the words of its language: %s', async (language, text, queries) => {
  const id = await stored({ language, text })
  for (const q of queries) expect(await idsOf({ q }), q).toContain(id)
  for (const q of queries) expect(await idsOf({ q, language }), q).toContain(id)
})

test('a word is read in the language of each article: what is in every German text finds the English one', async () => {
  const english = await stored({ text: 'Old orchards die slowly near Wexcombe.' })
  const german = await stored({ language: 'de', text: 'Die alten Obstgärten bei Wexcombe.' })
  expect(await idsOf({ q: 'wexcombe' })).toEqual(expect.arrayContaining([english, german]))
  expect(await idsOf({ q: 'die wexcombe' })).toEqual(expect.arrayContaining([english, german]))
  expect(await idsOf({ q: 'die' })).toEqual([english])
})

test('words that are in every text find nothing by themselves', async () => {
  await stored({ text: 'The end of the pier.' })
  expect(await idsOf({ q: 'the of', language: 'en' })).toEqual([])
  expect(await idsOf({ q: "'& | ! <->" })).toEqual([])
})

test('a phrase, an alternative and an exclusion', async () => {
  const night = await stored({ text: 'The brackwater night ferry is late.' })
  const day = await stored({ text: 'A ferry by night, another brackwater by day.' })
  const bus = await stored({ text: 'The brackwater bus is on time.' })
  const sorted = async (q: string) => (await idsOf({ q })).toSorted()
  expect(await sorted('brackwater "night ferry"')).toEqual([night])
  expect(await sorted('brackwater “night ferry”')).toEqual([night])
  expect(await sorted('brackwater ferry')).toEqual([night, day].toSorted())
  expect(await sorted('brackwater -ferry')).toEqual([bus])
  expect(await sorted('"brackwater night" or "brackwater bus"')).toEqual([night, bus].toSorted())
})

test('a phrase does not begin in the headline or the standfirst and end in what follows', async () => {
  const id = await stored({ headline: 'Gulls over Ostrey', standfirst: 'Pilots wait', text: 'Nets were torn.' })
  for (const q of ['"gulls over ostrey"', '"pilots wait"', '"nets were torn"', 'ostrey pilots nets']) {
    expect(await idsOf({ q }), q).toContain(id)
  }
  for (const q of ['"ostrey pilots"', '"wait nets"', '"ostrey the pilots"']) expect(await idsOf({ q }), q).toEqual([])
})

test('typographic signs, slashes and markup are no part of a word', async () => {
  const id = await stored({ text: '“Quillfish”—and so\u00adles/turbot… <eels>cod</eels>' })
  for (const q of ['quillfish', 'soles', 'turbot', 'quillfish eel cod']) expect(await idsOf({ q }), q).toContain(id)
})

test('what is in the headline comes before what is in the standfirst, and that before the lede; then the newest first', async () => {
  const body = await stored({ text: 'Quiet.\nThe lanternfish came.', publishedAt: '2026-01-01' })
  const older = await stored({ text: 'Quiet.\nThe lanternfish went.', publishedAt: '2025-01-01' })
  const lede = await stored({ text: 'The lanternfish stayed.' })
  const standfirst = await stored({ standfirst: 'The lanternfish stayed.' })
  const headline = await stored({ headline: 'Lanternfish', publishedAt: '2020-01-01' })
  expect(await idsOf({ q: 'lanternfish' })).toEqual([headline, standfirst, lede, body, older])
  expect(await idsOf({ q: 'lanternfish', sort: 'newest' })).toEqual([
    body,
    older,
    headline,
    ...[lede, standfirst].toSorted().reverse(),
  ])
})

test('each name finds its article whole and in any case, and only as what it is', async () => {
  const id = await stored({
    publisher: { name: 'The Ölberg Post', domain: 'oelberg.example' },
    entities: ["Ana O'Marrow", 'Back\\slash & Sons'],
    topics: [{ code: 'medtop:20000430', label: 'Sea fishing' }],
  })
  const whole = [
    { publisher: 'the ölberg post' },
    { publisher: 'OELBERG.example' },
    { entity: "ana o'MARROW" },
    { entity: ' back\\slash & sons ' },
    { topic: 'medtop:20000430' },
    { topic: 'sea FISHING' },
    {
      publisher: 'oelberg.example',
      entity: "ana o'marrow",
      topic: 'sea fishing',
      language: 'en',
      host: 'paper.example',
    },
  ]
  for (const asked of whole) expect(await idsOf(asked), JSON.stringify(asked)).toEqual([id])
  const none = [
    { publisher: 'ölberg' },
    { entity: 'the ölberg post' },
    { topic: "ana o'marrow" },
    { publisher: 'oelberg.example', entity: 'nobody' },
    { entity: '%' },
    { q: 'medtop:20000430' },
    { q: '=stemmer:english' },
  ]
  for (const asked of none) expect(await idsOf(asked), JSON.stringify(asked)).toEqual([])
})

test('a label finds the article of its page, also through another address of it; the article shows the labels of all', async () => {
  const article = articleOf()
  const [own, alias] = [article.articleId, articleOf().articleId]
  const page = (id: string, label: string) => ({
    id,
    url: `https://paper.example/${id}`,
    host: 'paper.example',
    priority: 5,
    labels: [label],
  })
  await acceptPages(db, [page(own, 'north'), page(alias, 'aliased')], false)
  await storeArticles(db, [{ ...article, message: { ...article.message, pageId: own } }], [])
  await storeArticles(db, [{ ...article, message: { ...article.message, pageId: alias } }], [])
  for (const label of ['north', 'aliased'])
    expect(await search({ label })).toMatchObject([{ id: own, labels: ['aliased', 'north'] }])
  expect(await idsOf({ label: 'nort' })).toEqual([])
})

test('a span of time has what was published in it, and nothing undated; the undated come last in either order', async () => {
  const q = 'tidewrack'
  const at = (publishedAt?: string) => stored({ text: `Tidewrack ${publishedAt}`, ...(publishedAt && { publishedAt }) })
  const day = await at('2025-05-02')
  const summer = await at('2025-05-02T01:30+02:00')
  const local = await at('2025-05-02T23:59:59')
  const undated = [await at(), await at('2025-99-99'), await at('0000-01-01')].toSorted()
  const from = '2025-05-02T00:00:00.000Z'
  const to = '2025-05-03T00:00:00.000Z'
  expect(await idsOf({ q, from, to, sort: 'newest' })).toEqual([local, day])
  expect(await idsOf({ q, to: from })).toEqual([summer])
  expect(await idsOf({ q, from: to })).toEqual([])
  expect(await idsOf({ q, sort: 'newest' })).toEqual([local, day, summer, ...undated.toReversed()])
  expect(await idsOf({ q, sort: 'oldest' })).toEqual([summer, day, local, ...undated])
})

test('what was found is marked, and nothing else of the text is markup', async () => {
  const text = `${'Calm seas again. '.repeat(30)}\nThe “gannets” <script>alert(1)</script> of O'Hara & "Sons" came; 海鳥もまた来た。`
  await stored({ headline: 'A <b>gannet</b>\u0002 & others', text })
  const [found] = await search({ q: 'gannet' })
  expect(found?.highlights?.headline).toBe('A &lt;b&gt;<mark>gannet</mark>&lt;/b&gt; &amp; others')
  const [piece] = found?.highlights?.text ?? []
  expect(piece).toContain('“<mark>gannets</mark>” &lt;script&gt;alert(1)&lt;/script&gt; of O&#39;Hara')
  expect(await search({ entity: 'nobody at all' })).toEqual([])
  expect((await search({ limit: 1 }))[0]).not.toHaveProperty('highlights')
})

test('an article of a language without spaces has its characters marked as one', async () => {
  await stored({ language: 'ja', text: '今朝の海鳥もまた来た。' })
  expect((await search({ q: '海鳥' }))[0]?.highlights?.text).toEqual(['今朝の<mark>海鳥</mark>もまた来た。'])
})

const letters = (seed: number) =>
  String.fromCodePoint(...[0, 1, 2].map((power) => 0x10330 + (Math.floor(seed / 20 ** power) % 20)))

test.each([
  ['a megabyte of one word', 'gull '.repeat(200_000)],
  [
    'as many different words of four-byte letters as fit',
    Array.from({ length: 20_000 }, (_, n) => `${letters(n)}-${letters(n * 7 + 3)}`).join(' '),
  ],
  ['a word of a megabyte', 'ä'.repeat(1_000_000)],
  [
    'different characters of one kind',
    String.fromCodePoint(...Array.from({ length: 60_000 }, (_, n) => 0x4e00 + (n % 20_000))),
  ],
  ['half a surrogate, a null, and what is not seen', '\ud800 \0 \u200b\ufeff\u2028\u0001\u0004 \ufffe'],
  ['addresses', Array.from({ length: 8_000 }, (_, n) => `a${n}@b${n}.example http://c${n}.example/d?e=${n}`).join(' ')],
  ['nothing', ''],
])('no text keeps an article from being stored: %s', async (_name, text) => {
  const entities = Array.from({ length: 300 }, (_, n) => `${letters(n)} `.repeat(60 + n))
  const id = await stored({
    headline: text,
    standfirst: text,
    text: `Petrel.\n${text}`,
    entities,
    language: 'x'.repeat(3_000),
  })
  expect(await idsOf({ q: 'petrel' })).toContain(id)
})
