import { HostAnswer, HostName } from '@copydesk/contracts'
import { findHost } from '@copydesk/database'
import { z } from 'zod'
import { presentHost } from '../present-host.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'

/** `GET /v1/hosts/{host}` */
export const readHostRoute = route({
  method: 'get',
  path: '/v1/hosts/{host}',
  scope: 'read',
  summary: 'How a host is treated',
  description:
    'Whether it can be asked now, or what it waits for; what its robots.txt and its rights signals say; the requests of its last 24 hours, and the last errors. A name without a port means 443, or 80 if only that was asked.',
  params: z.object({ host: HostName }),
  success: { status: 200, description: 'The host', schema: HostAnswer },
  examples: [{ summary: 'A host', params: { host: 'news.example' } }],
  async handle({ params }, { db }) {
    const host = await findHost(db, params.host)
    if (!host) throw new Problem(404, 'Not found', `Nothing was asked of ${params.host.join(' or ')} yet.`)
    return presentHost(host)
  },
})
