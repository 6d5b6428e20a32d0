import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { type NewsSite, openNewsSite } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
let site: NewsSite
beforeAll(async () => {
  ;[line, site] = await Promise.all([openLine(), openNewsSite()])
})
afterAll(() => Promise.all([line.close(), site.close()]))

/** A page whose publisher fails until all attempts are spent, and then is well again. */
async function deadLetter(path: string) {
  site.set(path, ({ response }) => response.writeHead(500).end())
  const page = await line.run(`${site.url}${path}`)
  expect(page).toMatchObject({ status: 'dead-lettered', reason: 'server-error', stage: 'fetch' })
  site.set(path, ({ response }) => response.writeHead(302, { location: '/news/well-again' }).end())
  return page
}

test('a dead letter has spent every attempt, and says what went wrong', async () => {
  const { id } = await deadLetter('/news/dead')
  const trail = await until('the trail is whole', async () => {
    const { runs } = await line.page(id)
    return runs[0]?.trail.length === 5 && runs[0].trail
  })
  expect(trail.map(({ attempt, outcome, reason }) => [attempt, outcome, reason])).toEqual(
    [1, 2, 3, 4, 5].map((attempt) => [attempt, 'failed', 'server-error']),
  )
  expect((await line.page(id)).runs[0]?.detail).toContain('500')
})

test('a refetch redrives it', async () => {
  const { id, url } = await deadLetter('/news/redriven')
  await line.post([url], { refetch: true })
  expect(await line.ended(id)).toMatchObject({
    status: 'stored',
    runs: [{ status: 'dead-lettered' }, { cause: 'redrive', status: 'stored' }],
  })
})

test('a retry in the dashboard ends the same run anew', async () => {
  const { id } = await deadLetter('/news/retried')
  const retried = await line.api(`/queues/api/queues/fetch/${id}-1/retry`, { method: 'PUT' })
  expect(retried.status).toBe(204)
  const page = await until('it is stored', async () => {
    const found = await line.page(id)
    return found.status === 'stored' && found
  })
  expect(page.runs).toMatchObject([{ run: 1, cause: 'submitted', status: 'stored' }])
})
