import {
  type ArticleAnswer,
  type PageAnswer,
  type RunAnswer,
  type StageName,
  TaggedArticle,
  TrailEntry,
} from '@copydesk/contracts'
import type { FoundArticle, FoundPage, FoundRun } from '@copydesk/database'
import { documentStage, firstStage, stages } from '@copydesk/pipeline'

/** A page as the API shows it. */
export function presentPage({ runs, ...page }: FoundPage): PageAnswer {
  const { id, url, status, reason, articleId, labels, aliases, createdAt } = page
  const stage = stageOf(runs.at(-1))
  const optional = { reason, stage, articleId }
  return {
    id,
    url,
    status,
    ...withoutNulls(optional),
    labels,
    ...(aliases.length && { aliases }),
    createdAt,
    runs: runs.map(presentRun),
  }
}

function presentRun({ run, cause, status, reason, stage, detail, createdAt, endedAt, trail }: FoundRun): RunAnswer {
  const entries = trail.map((entry) => inOrder(TrailEntry.shape, entry))
  return {
    run,
    cause,
    status,
    ...withoutNulls({ reason, stage, detail }),
    createdAt,
    ...withoutNulls({ endedAt }),
    trail: entries,
  }
}

/** Where a page is, or where it left the line. */
function stageOf(run: FoundRun | undefined): StageName | null {
  if (!run || run.stage) return run?.stage ?? null
  const furthest = run.trail.findLast(({ outcome }) => outcome === 'passed')?.stage
  if (furthest) return stages[furthest].next ?? furthest
  return run.isDocument ? documentStage : firstStage
}

/** An article as the API shows it: its record, with `text` derived from the body. */
export function presentArticle({ id, record, ...row }: FoundArticle): ArticleAnswer {
  const text = record.body.map((block) => block.text).join('\n\n')
  return { id, ...inOrder(TaggedArticle.shape.article.shape, record), text, ...row }
}

type WithoutNulls<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> }

/** The fields that are there. */
export function withoutNulls<Fields extends object>(fields: Fields): WithoutNulls<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as WithoutNulls<Fields>
}

/** The database keeps no order of keys; a contract's is the one to read. */
export function inOrder<Fields extends object>(shape: object, record: Fields): Fields {
  const order = Object.keys(shape)
  const rank = (key: string) => order.indexOf(key) + 1 || Infinity
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => rank(a) - rank(b))) as Fields
}
