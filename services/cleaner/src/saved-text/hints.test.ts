import type { Hints } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { paragraphs, sampleFetched } from '../testing/sample-page.ts'
import { extractSavedText } from './extract-saved-text.ts'

const article = paragraphs()
  .map((paragraph) => paragraph.replaceAll('Tuesday', 'one day'))
  .join('\n\n')

function articleOf(head: string, hints: Hints = {}, fetchedAt = sampleFetched.fetchedAt) {
  const fetched = { ...sampleFetched, contentType: 'text/plain', hints, fetchedAt }
  const extracted = extractSavedText(Buffer.from(`${head}\n\n${article}`), fetched)
  if ('drop' in extracted) throw new Error(extracted.drop.reason)
  return extracted.article
}

test('what was submitted is believed where the text is silent', () => {
  const { headline, publisher, publishedAt, provenance } = articleOf('', {
    ...{ headline: 'A mill is sold', publisher: 'The Other Example', publishedAt: '2025-05-04' },
  })
  expect([headline, publisher.name, publishedAt]).toEqual(['A mill is sold', 'The Other Example', '2025-05-04'])
  expect(provenance.headline?.source).toBe('submitted')
})

test('a day that was submitted decides between two readings, and only between them', () => {
  const head = 'Council votes for a bridge\nThe Daily Example02-05-2025'
  const publishedOf = (publishedAt: string) => {
    const { provenance, ...rest } = articleOf(head, { publishedAt })
    return { day: rest.publishedAt, values: provenance.publishedAt?.candidates.map(({ value }) => value) }
  }
  expect(publishedOf('2025-02-05').day).toBe('2025-02-05')
  expect(publishedOf('2025-05-02').day).toBe('2025-05-02')
  expect(publishedOf('2025-03-01')).toEqual({
    day: '2025-05-02',
    values: ['2025-05-02', '2025-02-05', '2025-03-01'],
  })
})

test('a headline that was submitted tells which line is the headline', () => {
  const head = 'Council votes for a bridge at last\n\nEverything about the bridge in Millbrook'
  expect(articleOf(head).headline).toBe('Council votes for a bridge at last')
  expect(articleOf(head, { headline: 'Everything about the bridge in Millbrook' }).headline).toBe(
    'Everything about the bridge in Millbrook',
  )
})

test.each([
  ['a day above 12', '13-05-2025', ['2025-05-13']],
  ['a month above 12', '05-13-2025', ['2025-05-13']],
  ['the future', '02-12-2025', ['2025-02-12']],
  ['a day of the week', 'Wednesday 02-05-2025', ['2025-02-05', '2025-05-02']],
  ['dots', '02.05.2025', ['2025-05-02']],
  ['nothing', '02/05/2025', ['2025-05-02', '2025-02-05']],
  ['the same twice', '05/05/2025', ['2025-05-05']],
])('%s tells how a day is to be read', (_, written, days) => {
  const { provenance } = articleOf(
    `Council votes for a bridge\nThe Daily Example | ${written}`,
    {},
    '2025-06-01T00:00:00Z',
  )
  expect(provenance.publishedAt?.candidates.map(({ value }) => value)).toEqual(days)
})
