import { StatsAnswer } from '@copydesk/contracts'
import { route } from '../route.ts'

/** `GET /v1/stats` */
export const readStatsRoute = route({
  method: 'get',
  path: '/v1/stats',
  scope: 'read',
  summary: 'Figures',
  description: 'Pages and runs by status and reason; per stage the jobs by state, its workers, and the oldest wait.',
  success: { status: 200, description: 'The figures', schema: StatsAnswer },
  examples: [{ summary: 'All of them' }],
  async handle(_call, { stats }) {
    return stats()
  },
})
