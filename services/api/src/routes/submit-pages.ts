import { Submission, Verdicts } from '@copydesk/contracts'
import { maxBytes } from '../limits.ts'
import { submitPages } from '../process.ts'
import { route } from '../route.ts'

/** `POST /v1/pages` */
export const submitPagesRoute = route({
  method: 'post',
  path: '/v1/pages',
  scope: 'write',
  summary: 'Submit URLs',
  description:
    'Gives each URL its verdict: accepted, duplicate (known: with id, status and reason) or rejected. Addresses that differ only in tracking parameters, fragment, parameter order or spelling are one page.',
  body: { schema: Submission, maxBytes: maxBytes.urls },
  success: { status: 202, description: 'A verdict per URL, in order', schema: Verdicts },
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
  async handle({ body }, tools) {
    return { pages: await submitPages(body, tools) }
  },
})
