import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { reached } from './support/reached.ts'
import { until } from './support/until.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ env: { FETCH_TIMEOUT_MS: '3000' } })
})
afterAll(async () => {
  await line.expectAccount()
  await line.close()
})

test.each(Object.entries(reached))('a page ends as %s, and its trail says why', async (reason, send) => {
  const page = await line.ended(await send(line))
  expect(page).toMatchObject({ reason })
  expect(page.runs.at(-1)).toMatchObject({ reason })
  await until(`the trail of ${page.id} tells ${reason}`, async () => {
    const { runs } = await line.page(page.id)
    return runs.at(-1)?.trail.some((entry) => entry.reason === reason)
  })
})
