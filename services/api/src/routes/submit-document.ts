import { DocumentSubmission, Verdicts } from '@copydesk/contracts'
import { submitDocument } from '../document.ts'
import { answerOnce, callOf, idempotencyHeader } from '../idempotency.ts'
import { maxBytes } from '../limits.ts'
import { route } from '../route.ts'

/** `POST /v1/documents` */
export const submitDocumentRoute = route({
  method: 'post',
  path: '/v1/documents',
  scope: 'write',
  summary: 'Hand in a document',
  description:
    'For content you have already, up to 5 MiB of HTML or of saved text: it is archived and goes down the line without a fetch. What you say of it is believed where the document itself is silent, and else kept as a candidate.',
  body: { schema: DocumentSubmission, maxBytes: maxBytes.document },
  headers: idempotencyHeader,
  success: { status: 202, description: 'One verdict, in the shape of POST /v1/pages', schema: Verdicts },
  examples: [
    {
      summary: 'A page saved as HTML',
      body: {
        url: 'https://news.example/harbour/night-ferries',
        html: '<!doctype html><html lang="en"><head><title>Westmouth opens its quay to night ferries</title><meta property="og:type" content="article"></head><body><article><h1>Westmouth opens its quay to night ferries</h1><p>The harbour board of Westmouth said on Monday that its west quay would take ferries after dark from next spring.</p><p>Residents had asked for quieter engines first, and the board agreed to measure the noise each month and publish it.</p><p>The first boat is to leave at nine in the evening and to reach the islands before midnight, weather permitting.</p></article></body></html>',
        publisher: 'Westmouth Courier',
        publishedAt: '2026-11-23',
        labels: ['harbour'],
      },
    },
    {
      summary: 'A page saved as text, of no known address',
      body: {
        text: 'Fish market of Westmouth to close on Sundays\n\nWestmouth Courier\n\nThe fish market of Westmouth will stay closed on Sundays from January, its traders decided on Tuesday after a long debate.\n\nFewer boats go out at weekends, and the ice machine has to be mended, said Ada Example, who has sold herring there for thirty years.\n\nThe council had asked for a summer exception, which the traders will discuss in March.',
      },
    },
  ],
  async handle({ body, request, response }, tools) {
    const call = callOf(request, response, body)
    return answerOnce(tools.db, call, async (db) => ({ pages: [await submitDocument(body, { ...tools, db })] }))
  },
})
