import { endings } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { paths } from './support/news-site/paths.ts'
import { openNewsSite } from './support/news-site.ts'

/** A starved worker is to keep its pages: nobody dies here, and what is late has a test of its own. */
const patient = { LOCK_MS: '30000' }

let line: Line
beforeAll(async () => {
  line = await openLine({ env: patient })
})
afterAll(async () => {
  await line.expectAccount()
  await line.close()
})

/** Those of the parser take a minute each, and have a test of their own. */
const rows = Object.entries(paths).filter(([, { ends }]) => ends !== 'new' && ends !== 'poison')
const late = rows.filter(([, { ends }]) => ends === 'timeout')
const prompt = rows.filter((row) => !late.includes(row))

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

async function expectEndings(wanted: typeof rows): Promise<void> {
  expect(await run(wanted.map(([path]) => path))).toEqual(wanted.map(([path, { ends }]) => `${path}: ${ends}`))
}

test.each(['dropped', 'dead-lettered'] as const)('pages that are to be %s end as the table says', async (status) => {
  const reasons: readonly string[] = endings[status]
  await expectEndings(prompt.filter(([, { ends }]) => reasons.includes(ends)))
})

test('pages that do not come to an end in time are dead-lettered for it', async () => {
  const fetcher = line.service('fetcher')
  fetcher.signal('SIGTERM')
  await fetcher.gone
  await line.start('fetcher', { FETCH_TIMEOUT_MS: '3000' })
  await expectEndings(late)
})
