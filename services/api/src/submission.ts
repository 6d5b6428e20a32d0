import { z } from 'zod'

/** The most URLs, and the most bytes of JSON, that one call may carry. */
export const maxUrls = 10_000
export const maxBytes = 2 * 1024 * 1024

const Priority = z
  .int('give a whole number from 1 (first) to 10')
  .min(1, 'the least is 1 (first)')
  .max(10, 'the most is 10')
const Label = z
  .string('give a string')
  .min(1, 'a label may not be empty')
  .max(100, 'a label has at most 100 characters')

const UrlWithWishes = z.strictObject({
  url: z.string('give the URL as a string'),
  priority: Priority.default(5),
  labels: z.array(Label, 'give an array of strings').max(20, 'at most 20 labels').default([]),
})

const Given = z.preprocess((given) => (typeof given === 'string' ? { url: given } : given), UrlWithWishes)

/** What `POST /v1/pages` takes. Whether a string is a URL is answered per URL, by its verdict. */
export const Submission = z.strictObject(
  {
    urls: z
      .array(Given, 'give an array of URLs, each a string or {url, priority?, labels?}')
      .min(1, 'give at least one URL'),
    refetch: z.boolean('give true or false').default(false),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'give an object {urls: [...], refetch?}' : undefined) },
)
export type Submission = z.infer<typeof Submission>
export type SubmittedUrl = Submission['urls'][number]
