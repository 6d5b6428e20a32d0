import { z } from 'zod'
import { Label, wrongType } from './api.ts'
import { RealDate } from './article.ts'

/** The most bytes of UTF-8 that a document may have. */
export const maxDocumentBytes = 5 * 1024 * 1024

const content = (what: string) =>
  z
    .string('give a string')
    .min(1, `give the ${what}, or leave it out`)
    .check(({ value, issues }) => {
      if (Buffer.byteLength(value) <= maxDocumentBytes) return
      const message = `the most is ${maxDocumentBytes} bytes of UTF-8`
      issues.push({ code: 'too_big', origin: 'string', maximum: maxDocumentBytes, input: value, message })
    })
    .meta({ maxLength: maxDocumentBytes })

/** What `POST /v1/documents` takes: content the caller has already. What is said of it are candidates for the article's fields. */
export const DocumentSubmission = z
  .strictObject(
    {
      html: content('HTML').optional().describe('the page as HTML; either this or text'),
      text: content('text').optional().describe('the page saved as plain text; either this or html'),
      url: z
        .string('give the URL as a string')
        .optional()
        .describe('where it was published; without one the document is known by its content'),
      headline: z.string('give a string').min(1, 'give the headline, or leave it out').max(500).optional(),
      publisher: z.string('give a string').min(1, 'give the publisher, or leave it out').max(200).optional(),
      publishedAt: RealDate.optional().describe('a date, or a time of that day: 2025-05-02, 2025-05-02T10:00Z'),
      labels: z.array(Label, 'give an array of strings').max(20, 'at most 20 labels').default([]),
      refetch: z
        .boolean('give true or false')
        .default(false)
        .describe('take it even if the page is stored already: a new run, whose article replaces the one there is'),
    },
    wrongType('give an object {html | text, url?, headline?, publisher?, publishedAt?, labels?}'),
  )
  .superRefine(({ html, text }, context) => {
    if ((html === undefined) !== (text === undefined)) return
    context.addIssue({ code: 'custom', path: ['html'], input: html, message: 'give either html or text' })
  })
  .meta({ oneOf: [{ required: ['html'] }, { required: ['text'] }] })
export type DocumentSubmission = z.infer<typeof DocumentSubmission>
