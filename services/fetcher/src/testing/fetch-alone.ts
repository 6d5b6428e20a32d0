import { peakMemoryBytes } from '@copydesk/runtime/peak-memory'
import { openAddressPolicy } from '@copydesk/urls'
import { openGet } from '../get.ts'

/** What a process of its own tells of one answer. */
export interface Told {
  reason: string | undefined
  /** How far above what it held before its memory went. */
  grownBytes: number
}

const { get } = openGet({
  policy: openAddressPolicy({ FETCH_ALLOW_PRIVATE: ['127.0.0.1/32'], FETCH_ALLOW_PORTS: [] }),
  userAgent: 'Copydesk/1.2.3',
  maxBytes: 5_242_880,
  timeoutMs: 20_000,
})

/** Gets what the test that started this process tells it to. */
async function tell(url: string): Promise<void> {
  const before = process.memoryUsage().rss
  const answer = await get(url)
  const reason = 'reason' in answer ? answer.reason : undefined
  process.send?.({ reason, grownBytes: peakMemoryBytes() - before } satisfies Told)
}

process.on('message', (url: string) => void tell(url))
