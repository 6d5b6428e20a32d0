import { type StageCounts, type StageName, type StatsAnswer, stageNames } from '@copydesk/contracts'
import { countArticles, countOutbox, countPages, countRuns, type Database } from '@copydesk/database'
import type { Conveyor } from '@copydesk/pipeline'
import { within } from '@copydesk/runtime'

const conveyorMs = 2_000

/** Counting a large ledger takes a while: whoever asks within a second of another gets the same answer. */
const keptMs = 1_000

interface Ledgers {
  db: Database
  conveyor(): Conveyor | undefined
}

/** What is in the ledger and, while Redis answers, on the conveyor; else `stages` is null. */
export function openStats(tools: Ledgers): () => Promise<StatsAnswer> {
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

async function count({ db, conveyor }: Ledgers): Promise<StatsAnswer> {
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
export async function countStages(conveyor: Ledgers['conveyor']): Promise<Record<StageName, StageCounts> | null> {
  const open = conveyor()
  if (!open) return null
  const all = Promise.all(stageNames.map(async (name) => [name, await open.counts(name)] as const))
  return within(conveyorMs, all).then(Object.fromEntries, () => null)
}
