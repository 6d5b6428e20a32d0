import { type Cost, costsOf } from '../cleaner/cost.ts'
import { inventArticle } from '../corpus/article.ts'
import { meanOf, medianOf, quantile, ratioOf, round } from '../figures.ts'
import type { Pack } from '../packs.ts'
import { report } from '../report.ts'
import { type PlainArticle, writeArticles } from './articles-file.ts'
import { readConll } from './conll.ts'
import { plainText } from './plain-text.ts'

const rounds = 5
const warmUps = 100
const mostMeasured = 200
const leastWords = 150
const steps = ['tagger', 'names alone', 'compromise'] as const

/** The whole step of the tagger, its names alone, and compromise, article by article and in turns, by the time of one thread. */
export async function benchSpeed(packs: Pack[], sets: string[]): Promise<void> {
  const articles = await articlesOf(packs, sets)
  const files = await Promise.all(articles.map((article) => writeArticles([article])))
  const measured = articles.slice(warmUps)
  const words = meanOf(measured.map(({ texts }) => wordsIn(texts)))
  const costs: Record<(typeof steps)[number], Cost>[] = []
  for (let round = 0; round < rounds; round++) {
    costs.push(await costsOf(steps, files.slice(0, warmUps), files.slice(warmUps)))
  }
  report(
    'tagger',
    `${measured.length} articles of ${Math.round(words)} words after ${warmUps} to get warm on, ${rounds} rounds in turns, one thread`,
    steps.map((step) => {
      const of = (figure: (cost: (typeof costs)[number][typeof step]) => number) =>
        round(medianOf(costs.map((cost) => figure(cost[step]))))
      return {
        step,
        'articles/s of a core': of(({ pagesMs }) => 1_000 / meanOf(pagesMs)),
        'words/s of a core': of(({ pagesMs }) => (1_000 * words) / meanOf(pagesMs)),
        p50: of(({ pagesMs }) => medianOf(pagesMs)),
        p99: of(({ pagesMs }) => quantile(pagesMs, 0.99)),
        'peak MB': of(({ peakMb }) => peakMb),
        'compromise takes ×': ratioOf(
          costs.map((cost) => meanOf(cost.compromise.pagesMs) / meanOf(cost[step].pagesMs)),
        ),
      }
    }),
  )
}

/** Articles of packs, or documents of labelled sets, or else invented ones. */
async function articlesOf(packs: Pack[], sets: string[]): Promise<PlainArticle[]> {
  const ofPacks = packs.flatMap(({ truth }) =>
    [...truth].map(([id, { headline = '', body = '' }]) => ({ id, headline, texts: body.split('\n').filter(Boolean) })),
  )
  const documents = (await Promise.all(sets.map(readConll))).flat()
  const ofSets = documents.map((sentences, id) => ({
    id: String(id),
    headline: '',
    texts: sentences.map((sentence) => plainText(sentence, false).text),
  }))
  const found = [...ofPacks, ...ofSets].filter(({ texts }) => wordsIn(texts) >= leastWords)
  const articles = found.length > 2 * warmUps ? found : Array.from({ length: 300 }, (_, index) => invented(index))
  const step = Math.max(1, articles.length / (warmUps + mostMeasured))
  return Array.from(
    { length: Math.floor(articles.length / step) },
    (_, index) => articles[Math.floor(index * step)] as PlainArticle,
  )
}

function invented(index: number): PlainArticle {
  const { headline, body } = inventArticle(index)
  return { id: String(index), headline, texts: body.map(({ text }) => text) }
}

function wordsIn(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0)
}
