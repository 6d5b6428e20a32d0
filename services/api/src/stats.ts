import { type StageCounts, type StageName, type StatsAnswer, stageNames } from '@copydesk/contracts'
import { countArticles, countOutbox, countPages, countRuns } from '@copydesk/database'
import { within } from '@copydesk/runtime'
import type { Tools } from './tools.ts'

const conveyorMs = 2_000

/** Counting a large ledger takes a while: whoever asks within a second of another gets the same answer. */
const keptMs = 1_000

/** What is in the ledger and, while Redis answers, on the conveyor; else `stages` is null. */
export function openStats(tools: Pick<Tools, 'db' | 'conveyor'>): () => Promise<StatsAnswer> {
  let answer: Promise<StatsAnswer> | undefined
  const forget = () => {
    answer = undefined
  }
  return () => {
    if (answer) return answer
    answer = count(tools)
    answer.then(() => setTimeout(forget, keptMs).unref(), forget)
    return answer
  }
}

async function count({ db, conveyor }: Pick<Tools, 'db' | 'conveyor'>): Promise<StatsAnswer> {
  const [pages, runs, articles, outbox, stages] = await Promise.all([
    countPages(db),
    countRuns(db),
    countArticles(db),
    countOutbox(db),
    countStages(conveyor),
  ])
  return { pages, runs, articles, outbox, stages }
}

/** Null while Redis does not answer. */
export async function countStages(conveyor: Tools['conveyor']): Promise<Record<StageName, StageCounts> | null> {
  const open = conveyor()
  if (!open) return null
  const all = Promise.all(stageNames.map(async (name) => [name, await open.counts(name)] as const))
  return within(conveyorMs, all).then(Object.fromEntries, () => null)
}
