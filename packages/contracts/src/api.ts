import { z } from 'zod'
import { TaggedArticle } from './article.ts'
import { PageId, stageNames } from './message.ts'
import { endings, type Reason, type Rejection, type RunStatus, rejections } from './reasons.ts'
import { TrailEntry } from './trail.ts'

/** What a key may do; each may also do what those before it may. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** How every error is told, as `application/problem+json` (RFC 9457); `errors` name what does not fit, and the fix. */
export const ProblemAnswer = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), value: z.string(), fix: z.string() })).optional(),
})
export type ProblemAnswer = z.infer<typeof ProblemAnswer>

/** The most URLs that one call may carry as JSON. */
export const maxUrls = 10_000

const priority = z
  .int('give a whole number from 1 (first) to 10')
  .min(1, 'the least is 1 (first)')
  .max(10, 'the most is 10')
export const Label = z
  .string('give a string')
  .min(1, 'a label may not be empty')
  .max(100, 'a label has at most 100 characters')
  .refine((label) => label.isWellFormed() && !label.includes('\0'), 'leave out U+0000 and halves of characters')

/** The message for a value of another type altogether. */
export const wrongType = (fix: string): z.core.$ZodObjectParams => ({
  error: ({ code }) => (code === 'invalid_type' ? fix : undefined),
})

const UrlWithWishes = z.strictObject(
  {
    url: z.string('give the URL as a string'),
    priority: priority.default(5).describe('from 1 (first) to 10'),
    labels: z
      .array(Label, 'give an array of strings')
      .max(20, 'at most 20 labels')
      .default([])
      .describe('kept with the page, to find it by'),
  },
  wrongType('give a URL as a string, or {url, priority?, labels?}'),
)

/** `orString` is for the API's description: a bare string is taken, too. */
const Given = z
  .preprocess((given) => (typeof given === 'string' ? { url: given } : given), UrlWithWishes)
  .meta({ orString: true })

/** What `POST /v1/pages` takes. Whether a string is a URL is answered per URL, by its verdict. */
export const Submission = z.strictObject(
  {
    urls: z
      .array(Given, 'give an array of URLs, each a string or {url, priority?, labels?}')
      .min(1, 'give at least one URL')
      .max(maxUrls, `one call may carry ${maxUrls}; send them in parts, or as text/plain`),
    refetch: z
      .boolean('give true or false')
      .default(false)
      .describe('send pages that are known and not under way down the line again'),
  },
  wrongType('give an object {urls: [...], refetch?}'),
)
export type Submission = z.infer<typeof Submission>

const status = z.enum(['under-way', ...(Object.keys(endings) as RunStatus[])])
const reason = z.enum(Object.values(endings).flat() as Reason[])

/** What became of one submitted URL; of a duplicate, status and reason as they were known. */
export const Verdict = z.object({
  url: z.string(),
  id: PageId.optional(),
  verdict: z.enum(['accepted', 'duplicate', 'rejected']),
  status: status.optional(),
  reason: z.enum([...reason.options, ...(rejections as readonly Rejection[])]).optional(),
})
export type Verdict = z.infer<typeof Verdict>

/** What `POST /v1/pages` and `POST /v1/documents` answer: a verdict for each of what was given, in order. */
export const Verdicts = z.object({ pages: z.array(Verdict) })
export type Verdicts = z.infer<typeof Verdicts>

const RunAnswer = z.object({
  run: z.int().positive(),
  cause: z.enum(['submitted', 'refetch', 'redrive']),
  status,
  reason: reason.optional(),
  stage: z.enum(stageNames).optional(),
  detail: z.string().optional(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
  trail: z.array(TrailEntry),
})
export type RunAnswer = z.infer<typeof RunAnswer>

/** What `GET /v1/pages/:id` tells: `stage` is where the page is, or where it left the line. */
export const PageAnswer = z.object({
  id: PageId,
  url: z.string(),
  status,
  reason: reason.optional(),
  stage: z.enum(stageNames).optional(),
  articleId: PageId.optional(),
  labels: z.array(z.string()),
  aliases: z.array(z.string()).optional(),
  createdAt: z.iso.datetime(),
  runs: z.array(RunAnswer),
})
export type PageAnswer = z.infer<typeof PageAnswer>

/** What `GET /v1/articles/:id` tells: the record, its text, and a line on each revision. */
export const ArticleAnswer = z.looseObject({
  id: PageId,
  ...TaggedArticle.shape.article.shape,
  text: z.string(),
  revision: z.int().positive(),
  revisions: z.array(
    z.object({
      revision: z.int().positive(),
      fetchedAt: z.iso.datetime(),
      headline: z.string(),
      captureId: z.string(),
    }),
  ),
  storedAt: z.iso.datetime(),
  refreshedAt: z.iso.datetime(),
})
export type ArticleAnswer = z.infer<typeof ArticleAnswer>

const count = z.int().nonnegative()
const Count = z.object({ status, reason: reason.nullable(), count })

/** Jobs of a stage by state, its workers, and for how long the message waits that has waited longest. */
export const StageCounts = z.object({
  waiting: count,
  active: count,
  delayed: count,
  failed: count,
  consumers: count,
  oldestWaitingMs: count.nullable(),
})
export type StageCounts = z.infer<typeof StageCounts>

/** What `GET /v1/stats` tells. `stages` is null while Redis does not answer. */
export const StatsAnswer = z.object({
  pages: z.array(Count),
  runs: z.array(Count),
  articles: count,
  outbox: count,
  stages: z.record(z.enum(stageNames), StageCounts).nullable(),
})
export type StatsAnswer = z.infer<typeof StatsAnswer>
