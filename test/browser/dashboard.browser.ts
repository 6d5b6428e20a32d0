import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Line, openLine } from '../support/line.ts'
import { type NewsSite, openNewsSite } from '../support/news-site.ts'
import { until } from '../support/until.ts'
import { openBrowser } from './chromium.ts'
import { takePicture } from './picture.ts'
import { openVisitor } from './visitor.ts'

const key = 'cd_open-sesame'
const hash = createHash('sha256').update(key).digest('hex')

let line: Line
let site: NewsSite
let browser: Browser
let origin: string
beforeAll(async () => {
  const env = { API_KEYS: `operator:admin:${hash}` }
  ;[line, site, browser] = await Promise.all([openLine({ env, key }), openNewsSite(), openBrowser()])
  origin = new URL((await line.api('/')).url).origin
})
afterAll(() => Promise.all([line.close(), site.close(), browser.close()]))

/** A browser whose user gives the key as password when asked. */
async function openOperator(): Promise<BrowserContext> {
  const context = await browser.newContext({ httpCredentials: { username: 'operator', password: key } })
  onTestFinished(() => context.close())
  return context
}

/** A page whose publisher fails until all attempts are spent, and then is well again; its job is the failed one at `fetch`. */
async function deadLetter(path: string) {
  site.set(path, ({ response }) => response.writeHead(500).end())
  const [verdict] = await line.post([`${site.url}${path}`])
  const page = await line.ended(verdict?.id ?? '')
  expect(page).toMatchObject({ status: 'dead-lettered', reason: 'server-error' })
  site.set(path, ({ response }) => response.writeHead(302, { location: '/news/well-again' }).end())
  return { ...page, jobId: `${page.id}-1` }
}

/** Where this machine keeps the project, and its name, are no matter for the picture. */
async function hideMachine(jobId: string): Promise<void> {
  const redis = new Redis(line.redis.url)
  onTestFinished(() => redis.disconnect())
  const job = `bull:fetch:${jobId}`
  const [stack, worker] = await redis.hmget(job, 'stacktrace', 'pb')
  const root = fileURLToPath(new URL('../..', import.meta.url))
  await redis.hset(job, {
    stacktrace: (stack ?? '').replaceAll(root, '/copydesk/'),
    pb: (worker ?? '').replace(hostname(), 'newsroom'),
  })
}

/** The card of a job among those that failed at `fetch`. */
async function openCard(page: Page, jobId: string): Promise<Locator> {
  await page.goto(`${origin}/queues/queue/fetch?status=failed`)
  const card = page.locator('[class*="card-"]', { hasText: jobId }).last()
  await card.waitFor()
  return card
}

test('without a key there is no dashboard, nor any part of it', async () => {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  for (const path of ['/queues', '/queues/', '/queues/static/images/logo.svg', '/queues/api/queues']) {
    expect((await context.request.get(`${origin}${path}`)).status(), path).toBe(401)
  }
  const page = await context.newPage()
  await expect(page.goto(`${origin}/queues`)).rejects.toThrow('ERR_INVALID_AUTH_CREDENTIALS')
})

test('with the key as password it shows all stages, and how many jobs failed', async () => {
  await deadLetter('/news/counted')
  const { page, complaints } = await openVisitor(await openOperator(), origin)
  await page.goto(`${origin}/queues`)
  for (const stage of ['fetch', 'clean', 'tag', 'store'])
    await page.getByRole('link', { name: stage }).first().waitFor()
  await page
    .getByText(/^failed/i)
    .first()
    .waitFor()
  expect(complaints).toEqual([])
})

test('a failed job shows its error, and a retry there brings its page home', async () => {
  const { id, jobId } = await deadLetter('/news/retried')
  await hideMachine(jobId)
  const { page, complaints } = await openVisitor(await openOperator(), origin)
  const card = await openCard(page, jobId)
  await card.getByText('server-error: 500').first().waitFor()
  await takePicture(page, 'queues')
  await card.locator('button:has(svg.lucide-refresh-cw)').click()
  await page.getByRole('button', { name: /confirm/i }).click()
  await until('the page is stored', async () => (await line.page(id)).status === 'stored')
  expect(complaints).toEqual([])
})

test('a job leads to the trail of its page', async () => {
  const { id, jobId } = await deadLetter('/news/explained')
  const context = await openOperator()
  const { page, complaints } = await openVisitor(context, origin)
  const card = await openCard(page, jobId)
  const opened = context.waitForEvent('page')
  await card.getByRole('link', { name: 'Trail of the page' }).click()
  const trail = await opened
  await trail.waitForLoadState()
  expect(new URL(trail.url()).pathname).toBe(`/v1/pages/${id}`)
  expect(JSON.parse((await trail.locator('pre').textContent()) ?? '')).toMatchObject({ id, status: 'dead-lettered' })
  expect(complaints).toEqual([])
})

test('what others wrote is shown as text, and does nothing', async () => {
  const markup = '<img src=x onerror=alert(1)>'
  const { jobId } = await deadLetter('/news/hostile')
  const redis = new Redis(line.redis.url)
  onTestFinished(() => redis.disconnect())
  const error = `server-error: ${markup}`
  await redis.hset(`bull:fetch:${jobId}`, {
    data: JSON.stringify({ url: markup }),
    failedReason: error,
    stacktrace: JSON.stringify([`Retry: ${error}`]),
  })

  const { page, complaints } = await openVisitor(await openOperator(), origin)
  page.on('dialog', (dialog) => {
    complaints.push(`it ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const card = await openCard(page, jobId)
  await card.getByText(error).first().waitFor()
  await card.getByRole('tab', { name: 'Data' }).click()
  await card.getByText(markup).first().waitFor()
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(complaints).toEqual([])
})
