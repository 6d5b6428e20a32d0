import { z } from 'zod'
import { ArticleAnswer, Label, PageAnswer } from './api.ts'
import { HostSummary, hostStates } from './host-answer.ts'
import { dayMs, instant } from './instant.ts'
import { PageId } from './message.ts'
import { type EndStatus, endings, type Reason } from './reasons.ts'

const once = 'give it once, as text'

/** Text of a query string: PostgreSQL takes no U+0000, and nobody means one. */
const text = (most: number) =>
  z
    .string(once)
    .max(most, `the most is ${most} characters`)
    .regex(/^[^\0]*$/, 'leave out the character U+0000')

const oneOf = <Name extends string>(names: readonly Name[]) => z.enum(names, `give one of ${names.join(', ')}, once`)

const limit = (most: number, usual: number) =>
  z
    .preprocess(
      (given) => (typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given),
      z
        .int(`give a whole number from 1 to ${most}`)
        .min(1, `give a whole number from 1 to ${most}`)
        .max(most, `the most is ${most}`),
    )
    .default(usual)
    .describe(`At most so many; ${usual} unless given.`)

const cursor = z
  .string(once)
  .regex(/^[\w-]{1,500}$/, 'give the `next` of the answer before, as it is')
  .optional()
  .describe('Where to go on: the `next` of the answer before.')

const hostFix = 'give a host such as paper.example, without https:// and without a path'

/** As addresses have it: without case, in punycode, without the usual port. */
const host = z
  .string(once)
  .regex(/^[^\s/\\?#@\0]{1,255}$/, { error: hostFix, abort: true })
  .transform((given, context) => {
    const read = URL.parse(`http://${given}`)
    if (read) return read.host
    context.addIssue({ code: 'custom', input: given, message: hostFix })
    return z.NEVER
  })
  .optional()

const label = text(100).optional().describe('With this label.')

/** Each word more, when any of them will do, makes every article that has one dearer to rank. */
const mostWords = 25

/** What a list of articles may be sorted by. */
export const sorts = ['relevance', 'newest', 'oldest', 'stored'] as const

/** What `GET /v1/articles` takes; `from` is the instant from which, `to` the instant before which articles were published. */
export const ArticlesQuery = z
  .strictObject({
    q: text(500)
      .refine(
        (given) => given.split(/\s+/).filter((word) => !/^or$/i.test(word)).length <= mostWords,
        `give at most ${mostWords} words`,
      )
      .optional()
      .describe(
        'Words to search for, all of them, each in the language of its article: "a phrase", or, -without. Words that are in every text ("the") find nothing by themselves.',
      ),
    publisher: text(200).optional().describe('By name or domain, whole, in any case.'),
    host: host.describe('The host of the article’s address.'),
    language: z
      .string(once)
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/, 'give a code such as en')
      .transform((given) => given.toLowerCase())
      .optional()
      .describe('ISO 639-1, or und.'),
    entity: text(200)
      .optional()
      .describe('A person, organisation or place, by its name as the article writes it, in any case.'),
    topic: text(200).optional().describe('By code or label, whole, in any case.'),
    label,
    from: instant(() => 0)
      .optional()
      .describe('Published then or later: a day (in UTC), or a time.'),
    to: instant((written) => (written.includes('T') ? 1 : dayMs))
      .optional()
      .describe('Published then or before; a day counts whole. Articles without a date are in no span of time.'),
    sort: oneOf(sorts)
      .optional()
      .describe(
        'relevance (the default with q; of equals the newest first), newest (the default without) or oldest by publication, where those without a date are last, or stored: what was stored last first.',
      ),
    cursor,
    limit: limit(100, 20),
  })
  .superRefine(({ q, sort, from, to }, context) => {
    const complain = (path: string, input: unknown, message: string) =>
      context.addIssue({ code: 'custom', path: [path], input, message })
    if (sort === 'relevance' && q === undefined)
      complain('sort', sort, 'give q, too: relevance is to what is searched for')
    if (from !== undefined && to !== undefined && from >= to) complain('from', from, 'give a from that is not after to')
  })
export type ArticlesQuery = z.infer<typeof ArticlesQuery>

/** HTML: everything is escaped but `<mark>` around what was searched for. */
const Highlights = z.object({
  headline: z.string().optional(),
  text: z.array(z.string()).describe('Pieces of standfirst and body.'),
})

const { url, publisher, headline, standfirst, byline, publishedAt, section, language, keywords, wordCount } =
  ArticleAnswer.shape

/** An article in a list. */
export const ArticleSummary = z.object({
  id: PageId,
  url,
  headline,
  standfirst,
  publisher: publisher.pick({ name: true, domain: true }),
  byline,
  publishedAt,
  section,
  language: language.shape.code,
  keywords: keywords.optional(),
  labels: z.array(Label).describe('Of every address that led to it.'),
  wordCount: wordCount.optional(),
  storedAt: z.iso.datetime(),
  highlights: Highlights.optional().describe(
    'Where q was found, as HTML: all is escaped but the <mark> around what was found.',
  ),
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

const next = z.string().optional().describe('The cursor of what follows; absent at the end.')

/** What `GET /v1/articles` tells. */
export const ArticlesAnswer = z.object({ articles: z.array(ArticleSummary), next })
export type ArticlesAnswer = z.infer<typeof ArticlesAnswer>

const reasonsOf = (status: 'under-way' | EndStatus): readonly Reason[] =>
  status === 'under-way' ? [] : endings[status]

/** What `GET /v1/pages` takes. */
export const PagesQuery = z
  .strictObject({
    status: oneOf(PageAnswer.shape.status.options).optional().describe('How its latest run stands.'),
    reason: oneOf(Object.values(endings).flat() as Reason[])
      .optional()
      .describe('Why its latest run ended so.'),
    host: host.describe('The host of its address.'),
    label,
    cursor,
    limit: limit(1_000, 100),
  })
  .superRefine(({ status, reason }, context) => {
    if (status === undefined || reason === undefined || reasonsOf(status).includes(reason)) return
    const fix = reasonsOf(status).length
      ? `pages ${status} have one of the reasons ${reasonsOf(status).join(', ')}`
      : 'leave it out: a page under way has no reason yet'
    context.addIssue({ code: 'custom', path: ['reason'], input: reason, message: fix })
  })
export type PagesQuery = z.infer<typeof PagesQuery>

/** A page in a list. */
export const PageSummary = PageAnswer.pick({
  id: true,
  url: true,
  status: true,
  reason: true,
  articleId: true,
  labels: true,
  createdAt: true,
}).extend({ updatedAt: z.iso.datetime() })
export type PageSummary = z.infer<typeof PageSummary>

/** What `GET /v1/pages` tells. */
export const PagesAnswer = z.object({ pages: z.array(PageSummary), next })
export type PagesAnswer = z.infer<typeof PagesAnswer>

/** What `GET /v1/hosts` takes. */
export const HostsQuery = z.strictObject({
  state: oneOf(hostStates).optional().describe('How it stands now.'),
  q: text(255)
    .transform((given) => given.toLowerCase())
    .optional()
    .describe('With this text in its name or port, in any case.'),
  sort: oneOf(['latest', 'waiting'])
    .default('latest')
    .describe('latest: what was asked last first; waiting: what most pages wait for first.'),
  cursor,
  limit: limit(1_000, 100),
})
export type HostsQuery = z.infer<typeof HostsQuery>

/** What `GET /v1/hosts` tells. */
export const HostsAnswer = z.object({ hosts: z.array(HostSummary), next })
export type HostsAnswer = z.infer<typeof HostsAnswer>

/**
 * A host as a path names it, as the host ledger may know it, likeliest first: `paper.example` is at port 443, or else 80. Without case,
 * in punycode.
 */
export const HostName = z
  .string()
  .regex(/^[^\s/\\?#@\0]{1,255}$/, { error: hostFix, abort: true })
  .transform((given, context) => {
    const [https, http] = ['https', 'http'].map((scheme) => URL.parse(`${scheme}://${given}`))
    if (!https || !http) {
      context.addIssue({ code: 'custom', input: given, message: hostFix })
      return z.NEVER
    }
    const { hostname, port } = https.port ? https : http
    return port ? [`${hostname}:${port}`] : [`${hostname}:443`, `${hostname}:80`]
  })
