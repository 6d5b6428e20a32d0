import { expect, test } from 'vitest'
import { extractArticle } from '../extract.ts'
import { otherPages } from '../testing/other-pages.ts'
import { sampleFetched, sampleLimits } from '../testing/sample-page.ts'

test.each(otherPages)('$name is no article', ({ html, path, reason }) => {
  const url = new URL(path, sampleFetched.finalUrl).href
  const extracted = extractArticle(Buffer.from(html), { ...sampleFetched, url, finalUrl: url }, sampleLimits)
  expect(extracted).toMatchObject({ drop: { reason, detail: expect.stringMatching(/; score 0(\.\d+)?(;|$)/) } })
})
