import { z } from 'zod'
import { Envelope, stageNames } from './message.ts'
import { type EndStatus, endings, type Reason } from './reasons.ts'

/** How a page left the line before its end. `detail` is for people: a status code, a limit, an address. */
export const Ending = Envelope.extend({
  ending: z.looseObject({
    stage: z.enum(stageNames),
    status: z.enum(Object.keys(endings) as EndStatus[]),
    reason: z.enum(Object.values(endings).flat() as Reason[]),
    detail: z.string().max(300).optional(),
  }),
})
export type Ending = z.infer<typeof Ending>
