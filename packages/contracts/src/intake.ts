import { z } from 'zod'
import { Label, ProblemAnswer, Submission, Verdict } from './api.ts'

/** The most bytes that a line of a streamed body may have. */
export const maxLineBytes = 16 * 1024

/** What a line of `application/x-ndjson` may hold; one of `text/plain` is a URL. */
export const SubmittedUrl = Submission.shape.urls.element
export type SubmittedUrl = z.infer<typeof SubmittedUrl>

/** What the address of `POST /v1/pages` may say for all URLs of a call. */
export const SubmissionQuery = z.strictObject({
  refetch: z
    .enum(['true', 'false'], 'give true or false')
    .optional()
    .describe('as in the body: send pages that are known and not under way down the line again'),
  label: Label.optional().describe('a label for every URL of the call'),
})
export type SubmissionQuery = z.infer<typeof SubmissionQuery>

const line = z.int().positive()

/** The answer to a line of a streamed body, counted from 1; `errors` say why it was not understood. */
export const LineVerdict = Verdict.extend({ line, errors: ProblemAnswer.shape.errors })
export type LineVerdict = z.infer<typeof LineVerdict>

/** The last line of an answer that ends before its body does: `line` is the first without a verdict, from which to send again. */
export const Interruption = z.object({ problem: ProblemAnswer, line })
export type Interruption = z.infer<typeof Interruption>
