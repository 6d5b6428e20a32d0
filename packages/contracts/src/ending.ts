import { z } from 'zod'
import { Envelope, stageNames } from './message.ts'
import { type EndStatus, endings, type Reason } from './reasons.ts'

const status = z.enum(Object.keys(endings) as EndStatus[])
const reason = z.enum(Object.values(endings).flat() as Reason[])

const reasonsOf = (status: EndStatus): readonly Reason[] => endings[status]

/** How a page left the line before its end. `detail` is for people: a status code, a limit, an address. */
export const Ending = Envelope.extend({
  ending: z
    .looseObject({ stage: z.enum(stageNames), status, reason, detail: z.string().max(300).optional() })
    .refine(({ status, reason }) => reasonsOf(status).includes(reason), 'this reason is none of this status'),
})
export type Ending = z.infer<typeof Ending>

/** The end of the line: the ledger has it. An article is stored under the page of its final address. */
export const StoredArticle = Envelope.extend({ status, reason, articleId: z.string().optional() })
export type StoredArticle = z.infer<typeof StoredArticle>
