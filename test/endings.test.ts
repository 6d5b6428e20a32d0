import { endings } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { paths } from './support/news-site/paths.ts'
import { openNewsSite } from './support/news-site.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ env: { LOCK_MS: '30000' } }) // nobody dies here, and a starved worker is to keep its pages
})
afterAll(async () => {
  await line.expectAccount()
  await line.close()
})

/** Those of the parser take a minute each, and have a test of their own. */
const rows = Object.entries(paths).filter(([, { ends }]) => ends !== 'new' && ends !== 'poison')

/** Runs pages, each of a site of its own: what one of them does to its host must not delay another. */
async function run(wanted: string[]): Promise<string[]> {
  const sites = await Promise.all(wanted.map(() => openNewsSite()))
  onTestFinished(async () => {
    await Promise.all(sites.map((site) => site.close()))
  })
  const verdicts = await line.post(wanted.map((path, at) => `${sites[at]?.url}${path.replace('*', '20')}`))
  const ended: string[] = []
  for (const [at, { id = '' }] of verdicts.entries()) ended.push(`${wanted[at]}: ${(await line.ended(id)).reason}`)
  return ended
}

test.each(['dropped', 'dead-lettered'] as const)('pages that are to be %s end as the table says', async (status) => {
  const reasons: readonly string[] = endings[status]
  const wanted = rows.filter(([, { ends }]) => reasons.includes(ends))
  expect(await run(wanted.map(([path]) => path))).toEqual(wanted.map(([path, { ends }]) => `${path}: ${ends}`))
})
