import { CleanedArticle, FetchedPage } from '@copydesk/contracts'
import { drop, Retry } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { extractorVersion } from './body.ts'
import { extractArticle } from './extract.ts'
import { cleanPage } from './process.ts'
import { sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'
import type { Tools } from './tools.ts'

const page = FetchedPage.parse({
  ...{ v: 1, pageId: 'a'.repeat(26), run: 2, priority: 3, status: 200, contentType: 'text/html' },
  ...{ ...sampleFetched, rights: { noai: true }, etag: '"1"' },
})

test('what leaves the step is what the next stage accepts', async () => {
  const tools: Tools = { extract: async () => extractArticle(Buffer.from(samplePage()), page, sampleLimits) }
  const cleaned = await cleanPage(page, tools)
  expect(CleanedArticle.parse(cleaned)).toMatchObject({
    ...{ v: 1, pageId: page.pageId, run: 2, priority: 3 },
    validators: { etag: '"1"', bodyHash: page.captureId },
    article: {
      finalUrl: page.finalUrl,
      captureId: page.captureId,
      rights: { noai: true },
      extractorVersion,
    },
  })
})

test('a page without an article is dropped with the reason', async () => {
  const tools: Tools = { extract: async () => ({ drop: { reason: 'empty', detail: '0 characters' } }) }
  expect(await cleanPage(page, tools)).toEqual(drop('empty', '0 characters'))
})

test('a capture that cannot be read is looked for again', async () => {
  const tools: Tools = { extract: async () => ({ missing: 'no capture 0' }) }
  await expect(cleanPage(page, tools)).rejects.toEqual(new Retry('capture-missing', 'no capture 0'))
})
