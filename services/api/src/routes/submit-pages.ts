import { Submission, SubmissionQuery, Verdicts } from '@copydesk/contracts'
import { answerOnce, callOf, idempotencyHeader } from '../idempotency.ts'
import { takeIn } from '../intake.ts'
import { maxBytes } from '../limits.ts'
import { withLabels } from '../line-verdicts.ts'
import { submitPages } from '../process.ts'
import { route } from '../route.ts'

/** `POST /v1/pages` */
export const submitPagesRoute = route({
  method: 'post',
  path: '/v1/pages',
  scope: 'write',
  summary: 'Submit URLs',
  description:
    'Gives each URL its verdict: accepted, duplicate (known: with id, status and reason) or rejected. Addresses that differ only in tracking parameters, fragment, parameter order or spelling are one page. As text/plain or application/x-ndjson, which may be gzip, a body may be of any length: it is read as it comes, each line is answered by a line, and the last says so when not all could be.',
  query: SubmissionQuery,
  body: { schema: Submission, maxBytes: maxBytes.urls },
  streams: {
    'text/plain': {
      description: 'A URL a line, in UTF-8; blank lines and lines that begin with # are left out.',
      example:
        '# of the harbour\nhttps://news.example/harbour/night-ferries\nhttps://news.example/harbour/ice-machine\n',
    },
    'application/x-ndjson': {
      description: 'A line is JSON: a URL as a string, or {url, priority?, labels?}.',
      example:
        '"https://news.example/harbour/lighthouse"\n{"url":"https://news.example/harbour/pilots","priority":1}\n',
    },
  },
  headers: idempotencyHeader,
  success: {
    status: 202,
    description: 'A verdict per URL, in order; to a streamed body, one a line with the number of the line it answers',
    schema: Verdicts,
    contents: {
      'application/x-ndjson': {
        schema: {
          description: 'One a line. An interruption is the last: send again from its line on.',
          anyOf: ['LineVerdict', 'Interruption'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
        },
      },
    },
  },
  examples: [
    {
      summary: 'Two URLs, one of them urgent',
      body: {
        urls: [
          'https://news.example/harbour/night-ferries?utm_source=letter',
          { url: 'https://news.example/harbour/fish-market', priority: 1, labels: ['harbour'] },
        ],
      },
    },
    {
      summary: 'Fetch again what is known',
      body: { urls: ['https://news.example/harbour/fish-market'], refetch: true },
    },
  ],
  async handle({ body, query, request, response }, tools) {
    const wishes = { refetch: query.refetch === 'true', labels: query.label === undefined ? [] : [query.label] }
    if (!body) return takeIn(request, response, wishes, tools)
    const urls = body.urls.map((url) => withLabels(url, wishes.labels))
    const submission = { urls, refetch: body.refetch || wishes.refetch }
    const call = callOf(request, response, submission)
    return answerOnce(tools.db, call, async (db) => ({ pages: await submitPages(submission, { ...tools, db }) }))
  },
})
