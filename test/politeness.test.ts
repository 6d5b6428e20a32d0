import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { type NewsSite, openNewsSite, robots, type SiteOptions } from './support/news-site.ts'
import { until } from './support/until.ts'

const delayMs = 150

let line: Line
beforeAll(async () => {
  const env = { FETCH_HOST_DELAY_MS: String(delayMs), FETCH_HOST_CONCURRENCY: '1' }
  line = await openLine({ env, services: { fetcher: 2 } })
})
afterAll(() => line.close())

async function open(options: SiteOptions = {}): Promise<NewsSite> {
  const site = await openNewsSite(options)
  onTestFinished(() => site.close())
  return site
}

/** Ms from the start of each request to the start of the next, as the site saw them. */
const spacings = ({ requests }: NewsSite) => requests.slice(1).map(({ at }, before) => at - (requests[before]?.at ?? 0))

test("two fetchers keep a host's delay, redirects and robots.txt included, though one is killed and Redis emptied", async () => {
  const site = await open()
  const urls = Array.from({ length: 24 }, (_, n) => `${site.url}/news/${n}`)
  await line.post([...urls, `${site.url}/redirect/chain/3`])
  await until('a third has been asked for', async () => site.requests.length > 8 || undefined)
  line.service('fetcher').signal('SIGKILL')
  await line.start('fetcher')
  await until('two thirds have been asked for', async () => site.requests.length > 16 || undefined)
  await line.emptyRedis()
  await line.expectAccount()
  expect(site.requests.length).toBeGreaterThanOrEqual(29)
  expect(Math.min(...spacings(site))).toBeGreaterThanOrEqual(delayMs)
})

test('robots.txt is asked for once, and its Crawl-delay is kept', async () => {
  const site = await open({ robots: robots.asksForDelay })
  await line.post(['a', 'b', 'c'].map((name) => `${site.url}/news/${name}`))
  await line.expectAccount()
  const asked = site.requests.map(({ path }) => path).filter((path) => path !== '/.well-known/tdmrep.json')
  expect(asked.toSorted()).toEqual(['/news/a', '/news/b', '/news/c', '/robots.txt'])
  expect(Math.min(...spacings(site).slice(1))).toBeGreaterThanOrEqual(1_000)
})

test('a publisher that asks us to wait is obeyed, and the page spends no attempt', async () => {
  const site = await open()
  const page = await line.run(`${site.url}/busy-once`)
  expect(page).toMatchObject({ status: 'stored' })
  const [first, second] = site.requests.filter(({ path }) => path === '/busy-once')
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
  const { runs } = await line.page(page.id)
  expect(
    runs[0]?.trail.filter(({ stage }) => stage === 'fetch').map(({ outcome, attempt }) => [outcome, attempt]),
  ).toEqual(
    expect.arrayContaining([
      ['deferred', 1],
      ['passed', 1],
    ]),
  )
})

test('we say who we are', async () => {
  const site = await open()
  await line.run(`${site.url}/news/hello`)
  expect(new Set(site.requests.map(({ userAgent }) => userAgent))).toEqual(
    new Set([expect.stringMatching(/^Copydesk\/\d/)]),
  )
})
