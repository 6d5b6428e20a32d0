import type { Command } from '../command.ts'
import { medianOf, ratioOf, round } from '../figures.ts'
import { sampleFiles } from '../packs.ts'
import { report } from '../report.ts'
import { inRounds } from '../rounds.ts'
import { costPerFile } from './marks.ts'

const rounds = 3
const mostPages = 60
const mostWarmUp = 20

const steps = ['cleaner', 'Readability + linkedom', 'Readability + jsdom'] as const

/** The whole step of the cleaner, all its fields included, against Readability alone on two DOMs, by the time of one thread. */
export async function benchCleaner({ packs }: Command): Promise<void> {
  const pages = sampleFiles(packs, mostPages)
  const warmUp = pages.slice(0, mostWarmUp)
  const cost = (step: (typeof steps)[number]) => costPerFile(step, [...warmUp, ...pages], warmUp.length)
  const [ours, linkedom, jsdom] = steps
  const costs = await inRounds(rounds, {
    [ours]: () => cost(ours),
    [linkedom]: () => cost(linkedom),
    [jsdom]: () => cost(jsdom),
  })

  report(
    'cleaner',
    `${pages.length} pages, ${rounds} rounds, one thread once warm`,
    steps.map((step) => {
      const threadMs = medianOf(costs.map((round) => round[step].threadMs))
      return {
        step,
        'ms/page': round(threadMs),
        'pages/s of a core': round(1_000 / threadMs),
        'ms/page, all threads': round(medianOf(costs.map((round) => round[step].processMs))),
        'cleaner is faster ×': ratioOf(costs.map((round) => round[step].threadMs / round[ours].threadMs)),
      }
    }),
  )
}
