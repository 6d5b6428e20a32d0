import type { PageAnswer, StatsAnswer, Verdict } from '@copydesk/contracts'
import { expect } from 'vitest'
import { until } from './until.ts'

type Submitted = string | { url: string; priority?: number; labels?: string[] }

/** What a user of the API does; and a checker that remembers, outside the system, what the user was told. */
export function openClient(apiUrl: () => string, key?: string) {
  const acknowledged: string[] = []

  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const api = (path: string, init?: RequestInit) =>
    fetch(`${apiUrl()}${path}`, { ...init, headers: { ...authorization, ...init?.headers } })
  const submit = (body: unknown) =>
    api('/v1/pages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  /** Remembers what the user was told of a page. */
  const acknowledge = (told: Verdict | undefined) => {
    if (told?.verdict === 'accepted') acknowledged.push(told.id ?? '')
  }

  /** Sends it again when told to, as on a starved machine: what was recorded the time before is a duplicate then. */
  const post = async (urls: Submitted[], options: { refetch?: boolean } = {}): Promise<Verdict[]> => {
    let times = 0
    const answer = await until('the API takes pages', async () => {
      times += 1
      const given = await submit({ urls, ...options })
      return given.status !== 503 && given
    })
    expect(answer.status, await answer.clone().text()).toBe(202)
    const { pages } = (await answer.json()) as { pages: Verdict[] }
    const told = pages.map((each) =>
      times > 1 && each.verdict === 'duplicate' ? { ...each, verdict: 'accepted' as const } : each,
    )
    told.forEach(acknowledge)
    return told
  }
  /** Comes back when it is told to: on a starved machine the database may not answer the API in time. */
  const page = (id: string): Promise<PageAnswer> =>
    until(`the API tells of page ${id}`, async () => {
      const answer = await api(`/v1/pages/${id}`)
      if (answer.status === 503) return undefined
      expect(answer.status, id).toBe(200)
      return (await answer.json()) as PageAnswer
    })
  const isIdle = async () => {
    const answer = await api('/v1/stats')
    if (answer.status === 503) return undefined
    const { runs, outbox } = (await answer.json()) as StatsAnswer
    return (outbox === 0 && !runs.some(({ status }) => status === 'under-way')) || undefined
  }
  const ended = (id: string): Promise<PageAnswer> =>
    until(`page ${id} ends`, async () => {
      const found = await page(id)
      return found.status !== 'under-way' && found
    })

  return {
    api,
    submit,
    post,
    acknowledge,
    page,
    /** Waits until the latest run of a page has ended. */
    ended,
    /** Posts one URL and waits for its ending. */
    async run(url: string, options: { refetch?: boolean } = {}): Promise<PageAnswer> {
      const [verdict] = await post([url], options)
      expect(verdict).toMatchObject({ verdict: 'accepted' })
      return ended(verdict?.id ?? '')
    },
    /** Soon nothing is under way; every run that was acknowledged has ended, each once, and none unasked for. */
    async expectAccount(): Promise<PageAnswer[]> {
      expect(acknowledged.length).toBeGreaterThan(0)
      await until('nothing is under way', isIdle)
      const pages = await Promise.all([...new Set(acknowledged)].map((id) => ended(id)))
      const runs = pages.flatMap(({ id, runs }) => runs.map(() => id))
      expect(runs.toSorted()).toEqual(acknowledged.toSorted())
      for (const each of pages.flatMap(({ runs }) => runs)) expect(each).toMatchObject({ reason: expect.any(String) })
      return pages
    },
  }
}
