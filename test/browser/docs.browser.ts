import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from '../support/line.ts'
import { openBrowser } from './chromium.ts'
import { takePicture } from './picture.ts'
import { openVisitor } from './visitor.ts'

const key = 'cd_open-sesame'
const hash = createHash('sha256').update(key).digest('hex')

let line: Line
let browser: Browser
let origin: string
beforeAll(async () => {
  const env = { API_KEYS: `reader:read:${hash}` }
  const services = { fetcher: 0, cleaner: 0, tagger: 0, storage: 0 }
  ;[line, browser] = await Promise.all([openLine({ env, key, services }), openBrowser()])
  origin = new URL((await line.api('/')).url).origin
})
afterAll(() => Promise.all([line.close(), browser.close()]))

test('the docs open without a key and list every call of the description', async () => {
  const { paths } = (await (await line.api('/openapi.json')).json()) as { paths: Record<string, object> }
  const { page, complaints } = await openVisitor(await browser.newContext(), origin)
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  const listed = await page.locator('.opblock-summary-path').allInnerTexts()
  const described = Object.entries(paths).flatMap(([path, calls]) => Object.keys(calls).map(() => path))
  expect(listed.map((path) => path.replaceAll('\u200b', '')).toSorted()).toEqual(described.toSorted())
  expect(complaints).toEqual([])
})

test('a call can be tried there, with a key', async () => {
  const { page, complaints } = await openVisitor(await browser.newContext(), origin)
  await page.goto(`${origin}/docs`)
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.locator('.modal-ux input[type="text"]').first().fill(key)
  await page.locator('.modal-ux').getByRole('button', { name: 'Apply credentials' }).first().click()
  await page.locator('.modal-ux').getByRole('button', { name: 'Close' }).first().click()

  const call = page.locator('.opblock', { hasText: '/v1/stats' })
  await call.locator('.opblock-summary-control').click()
  await call.getByRole('button', { name: 'Try it out' }).click()
  await call.getByRole('button', { name: 'Execute' }).click()
  const answer = call.locator('.live-responses-table .response')
  await answer.waitFor()
  expect(await answer.locator('.response-col_status').textContent()).toContain('200')
  expect(await answer.textContent()).toContain('"outbox": 0')
  await page.setViewportSize({ width: 1280, height: 1500 })
  await page.evaluate('window.scrollTo(0, 380)') // from the first call to the answer
  await takePicture(page, 'docs')
  expect(complaints).toEqual([])
})
