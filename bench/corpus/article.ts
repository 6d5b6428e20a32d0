import type { TaggedArticle } from '@copydesk/contracts'
import type { Language } from './languages.ts'
import { authors, known, publishers } from './names.ts'
import { between, byRank, openRandom } from './random.ts'

type Article = TaggedArticle['article']
type Named = (typeof known)[number]

const shareOfSmallWords = 0.45
const shareOfNames = 0.03
/** The commonest of the invented words makes up half a hundredth of them. */
const flatHead = 30
const firstDay = Date.parse('2024-01-01T00:00:00Z')
const minutes = 2 * 365 * 24 * 60

/** The `index`th article there is, the same whenever it is asked for: 300 to 900 words, published within two years. */
export function inventArticle(index: number): Article {
  const random = openRandom(1_000 + index)
  const publisher = byRank(random, publishers)
  const { language } = publisher
  const about = Array.from({ length: between(random, 2, 8) }, () => byRank(random, known))
  const body = inventBody(random, language, about)
  const url = `https://${publisher.domain}/news/${index}`
  const publishedAt = new Date(firstDay + between(random, 0, minutes) * 60_000).toISOString()
  const wordCount = body.reduce((sum, { text }) => sum + text.split(' ').length, 0)

  return {
    ...{ url, finalUrl: url, canonicalUrl: url, fetchedAt: publishedAt, captureId: '', charset: 'utf-8' },
    publisher: { name: publisher.name, domain: publisher.domain },
    headline: inventHeadline(random, language),
    standfirst: inventSentence(random, language, about),
    byline: [byRank(random, authors)],
    publishedAt,
    ...{ body, images: [], extractorVersion: 'bench', provenance: {}, taggerVersion: 'bench' },
    language: { code: language.code, confidence: 1 },
    entities: about.map((entity) => ({ ...entity, mentions: [{ paragraph: 0, start: 0, end: entity.name.length }] })),
    keywords: Array.from({ length: 5 }, () => byRank(random, language.words, flatHead)),
    ...{ wordCount, readingMinutes: Math.ceil(wordCount / 230) },
  }
}

function inventBody(random: () => number, language: Language, about: Named[]): Article['body'] {
  const length = between(random, 300, 900)
  const body: Article['body'] = []
  for (let words = 0; words < length; ) {
    const sentences = Array.from({ length: between(random, 2, 5) }, () => inventSentence(random, language, about))
    const text = sentences.join(' ')
    words += text.split(' ').length
    body.push({ kind: 'paragraph', text })
  }
  return body
}

function inventSentence(random: () => number, language: Language, about: Named[]): string {
  const words = Array.from({ length: between(random, 8, 24) }, () => inventWord(random, language, about))
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function inventWord(random: () => number, { small, words }: Language, about: Named[]): string {
  const kind = random()
  if (kind < shareOfSmallWords) return byRank(random, small)
  if (kind < shareOfSmallWords + shareOfNames) return byRank(random, about).name
  return byRank(random, words, flatHead)
}

function inventHeadline(random: () => number, { words }: Language): string {
  const text = Array.from({ length: between(random, 5, 9) }, () => byRank(random, words, flatHead)).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
