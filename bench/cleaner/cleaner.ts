import type { Command } from '../command.ts'
import { meanOf, medianOf, quantile, ratioOf, round } from '../figures.ts'
import { sampleFiles } from '../packs.ts'
import { report } from '../report.ts'
import { type Cost, costsOf } from './cost.ts'

const rounds = 5
const mostPages = 200
/** Of every eight pages these many are measured, and the others are there to get warm on: none is seen twice. */
const measuredOfEight = 3

const steps = ['cleaner', 'Readability + linkedom', 'Readability + jsdom'] as const

/** The whole step of the cleaner, reading, decoding and all fields included, against Readability alone on two DOMs, by the time of one thread. */
export async function benchCleaner({ packs }: Command): Promise<void> {
  const pages = sampleFiles(packs, mostPages)
  const isMeasured = (index: number) => index % 8 < measuredOfEight
  const measured = pages.filter((_, index) => isMeasured(index))
  const warmUp = pages.filter((_, index) => !isMeasured(index))
  if (warmUp.length === 0) throw new Error('There are not enough pages to get warm on')
  const costs: Record<(typeof steps)[number], Cost>[] = []
  for (let round = 0; round < rounds; round++) costs.push(await costsOf(steps, warmUp, measured))

  report(
    'cleaner',
    `${measured.length} pages after ${warmUp.length} to get warm on, ${rounds} rounds in turns, one thread`,
    steps.map((step) => {
      const figure = (of: (cost: Cost) => number) => round(medianOf(costs.map((round) => of(round[step]))))
      return {
        step,
        'pages/s of a core': figure(({ pagesMs }) => 1_000 / meanOf(pagesMs)),
        'ms/page': figure(({ pagesMs }) => meanOf(pagesMs)),
        p50: figure(({ pagesMs }) => medianOf(pagesMs)),
        p99: figure(({ pagesMs }) => quantile(pagesMs, 0.99)),
        'ms/page, all threads': figure(({ processMs }) => processMs),
        'peak MB': figure(({ peakMb }) => peakMb),
        'cleaner is faster ×': ratioOf(
          costs.map((round) => meanOf(round[step].pagesMs) / meanOf(round.cleaner.pagesMs)),
        ),
      }
    }),
  )
}
