import { type StageName, stageNames } from '@copydesk/contracts'
import type { FoundArticle, FoundPage } from '@copydesk/database'

type FoundRun = FoundPage['runs'][number]

/** A page as the API shows it. `stage` is where it is, or where it left the line. */
export function presentPage({
  id,
  url,
  status,
  reason,
  articleId,
  labels,
  aliases,
  createdAt,
  runs,
}: FoundPage): object {
  return {
    id,
    url,
    status,
    ...present({ reason, stage: stageOf(runs.at(-1)), articleId }),
    labels,
    ...(aliases.length && { aliases }),
    createdAt,
    runs: runs.map(({ run, cause, status, reason, stage, detail, createdAt, endedAt, trail }) => ({
      run,
      cause,
      status,
      ...present({ reason, stage, detail, createdAt, endedAt }),
      trail,
    })),
  }
}

function stageOf(run: FoundRun | undefined): string | undefined {
  if (!run) return undefined
  if (run.stage) return run.stage
  const furthest = run.trail.findLast(({ outcome }) => outcome === 'passed')?.stage
  return furthest ? stageAfter(furthest) : stageNames[0]
}

const stageAfter = (stage: StageName): StageName => stageNames[stageNames.indexOf(stage) + 1] ?? stage

/** An article as the API shows it: its record, with `text` derived from the body. */
export function presentArticle({ id, record, revision, revisions, storedAt, updatedAt }: FoundArticle): object {
  const text = record.body.map((block) => block.text).join('\n\n')
  return { id, ...record, text, revision, revisions, storedAt, updatedAt }
}

const present = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
