import type { Rejection, Submission, Verdict } from '@copydesk/contracts'
import { type Acceptance, acceptPages, type PageToAccept, type Queryable } from '@copydesk/database'
import { checkUrl, pageId } from '@copydesk/urls'
import type { Tools } from './tools.ts'

type SubmittedUrl = Submission['urls'][number]

interface Checked {
  given: SubmittedUrl
  page?: PageToAccept
  fault?: Rejection
}

const longestEcho = 2_048

/** A URL as it was given, for the answer. */
export const echo = (url: string) => url.slice(0, longestEcho)

/**
 * Gives each URL its verdict and records those accepted, all of them or, if that fails, none. `begunAt` is when a call began whose URLs
 * come bit by bit: none is fetched again twice in it.
 */
export async function submitPages(
  { urls, refetch }: Submission,
  { db, policy }: Pick<Tools, 'policy'> & { db: Queryable },
  begunAt?: string,
): Promise<Verdict[]> {
  const checked = urls.map((given) => check(given, policy))
  const distinct = mergeSame(checked.flatMap(({ page }) => page ?? []))
  const acceptances = distinct.length ? await acceptPages(db, distinct, refetch, begunAt) : []
  const known = new Map(acceptances.map((acceptance) => [acceptance.id, acceptance]))

  return checked.map(({ given, page, fault }) => {
    const url = echo(given.url)
    const acceptance = page && known.get(page.id)
    if (!acceptance) return { url, verdict: 'rejected', ...(fault && { reason: fault }) }
    const verdict = verdictOf(acceptance)
    if (acceptance.accepted)
      known.set(acceptance.id, { ...acceptance, accepted: false, status: 'under-way', reason: null })
    return { url, id: acceptance.id, ...verdict }
  })
}

function check(given: SubmittedUrl, policy: Tools['policy']): Checked {
  const checked = checkUrl(given.url, policy)
  if ('fault' in checked) return { given, fault: checked.fault }
  const { url } = checked
  const { priority, labels } = given
  return { given, page: { id: pageId(url), url, host: new URL(url).host, priority, labels } }
}

/** One entry per page: the labels of all, the most urgent priority. */
function mergeSame(pages: PageToAccept[]): PageToAccept[] {
  const merged = new Map<string, PageToAccept>()
  for (const page of pages) {
    const before = merged.get(page.id) ?? page
    const labels = [...new Set([...before.labels, ...page.labels])]
    merged.set(page.id, { ...page, labels, priority: Math.min(before.priority, page.priority) })
  }
  return [...merged.values()]
}

/** What is told of a page by what the ledger did with it. */
export function verdictOf({ accepted, status, reason }: Acceptance): Omit<Verdict, 'url' | 'id'> {
  if (accepted) return { verdict: 'accepted', status: 'under-way' }
  return { verdict: 'duplicate', status, ...(reason && { reason }) }
}
