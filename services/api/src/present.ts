import { type StageName, stageNames, TaggedArticle, TrailEntry } from '@copydesk/contracts'
import type { FoundArticle, FoundPage } from '@copydesk/database'

type FoundRun = FoundPage['runs'][number]

/** A page as the API shows it. `stage` is where it is, or where it left the line. */
export function presentPage({ runs, ...page }: FoundPage): object {
  const { id, url, status, reason, articleId, labels, aliases, createdAt } = page
  return known({
    id,
    url,
    status,
    reason,
    stage: stageOf(runs.at(-1)),
    articleId,
    labels,
    aliases: aliases.length ? aliases : undefined,
    createdAt: iso(createdAt),
    runs: runs.map(presentRun),
  })
}

function presentRun({ run, cause, status, reason, stage, detail, createdAt, endedAt, trail }: FoundRun): object {
  return known({
    run,
    cause,
    status,
    reason,
    stage,
    detail,
    createdAt: iso(createdAt),
    endedAt: endedAt && iso(endedAt),
    trail: trail.map((entry) => inOrder(TrailEntry.shape, entry)),
  })
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
  return {
    id,
    ...inOrder(TaggedArticle.shape.article.shape, record),
    text: record.body.map((block) => block.text).join('\n\n'),
    revision,
    revisions: revisions.map((each) => ({ ...each, fetchedAt: iso(each.fetchedAt) })),
    storedAt: iso(storedAt),
    updatedAt: iso(updatedAt),
  }
}

const iso = (time: string | Date) => new Date(time).toISOString()

const known = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null))

/** The database keeps no order of keys; a contract's is the one to read. */
function inOrder(shape: object, record: object): object {
  const order = Object.keys(shape)
  const place = (key: string) => order.indexOf(key) + 1 || Infinity
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => place(a) - place(b)))
}
