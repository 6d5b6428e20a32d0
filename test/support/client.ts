import type { RunStatus, TrailEntry } from '@copydesk/contracts'
import { expect } from 'vitest'
import { until } from './until.ts'

export interface Verdict {
  url: string
  id: string
  verdict: 'accepted' | 'duplicate' | 'rejected'
  status?: string
  reason?: string
}

export interface Page {
  id: string
  url: string
  status: RunStatus
  reason?: string
  stage?: string
  articleId?: string
  runs: { run: number; cause: string; status: RunStatus; reason?: string; detail?: string; trail: TrailEntry[] }[]
}

export type Submitted = string | { url: string; priority?: number; labels?: string[] }

/** What a user of the API does; and a checker that remembers, outside the system, what the user was told. */
export function openClient(apiUrl: () => string) {
  const acknowledged: string[] = []

  const api = (path: string, init?: RequestInit) => fetch(`${apiUrl()}${path}`, init)
  const submit = (body: unknown) =>
    api('/v1/pages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  const post = async (urls: Submitted[], options: { refetch?: boolean } = {}): Promise<Verdict[]> => {
    const answer = await submit({ urls, ...options })
    expect(answer.status, await answer.clone().text()).toBe(202)
    const { pages } = (await answer.json()) as { pages: Verdict[] }
    for (const { verdict, id } of pages) if (verdict === 'accepted') acknowledged.push(id)
    return pages
  }
  const page = async (id: string): Promise<Page> => {
    const answer = await api(`/v1/pages/${id}`)
    expect(answer.status, id).toBe(200)
    return (await answer.json()) as Page
  }
  const ended = (id: string, ms?: number): Promise<Page> =>
    until(
      `page ${id} ends`,
      async () => {
        const found = await page(id)
        return found.status !== 'under-way' && found
      },
      ms,
    )

  return {
    api,
    submit,
    post,
    page,
    /** Waits until the latest run of a page has ended. */
    ended,
    /** Posts one URL and waits for its ending. */
    async run(url: string, options: { refetch?: boolean } = {}): Promise<Page> {
      const [verdict] = await post([url], options)
      expect(verdict).toMatchObject({ verdict: 'accepted' })
      return ended(verdict?.id ?? '')
    },
    /** Every run that was acknowledged ends, each once: as many endings as acknowledgements, none under way, none unasked for. */
    async expectAccount(ms = 30_000): Promise<Page[]> {
      const pages: Page[] = []
      for (const id of new Set(acknowledged)) pages.push(await ended(id, ms))
      const runs = pages.flatMap(({ id, runs }) => runs.map(() => id))
      expect(runs.toSorted()).toEqual(acknowledged.toSorted())
      for (const each of pages.flatMap(({ runs }) => runs)) expect(each).toMatchObject({ reason: expect.any(String) })
      return pages
    },
  }
}
