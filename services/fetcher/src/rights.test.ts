import { expect, test } from 'vitest'
import { rightsOf } from './rights.ts'

test.each([
  [{}, undefined],
  [{ 'x-robots-tag': '' }, undefined],
  [{ 'x-robots-tag': 'noindex, NoArchive' }, { robots: ['noindex', 'noarchive'] }],
  [{ 'x-robots-tag': 'noai, noimageai' }, { robots: ['noai', 'noimageai'], noai: true }],
  [{ 'x-robots-tag': ['noindex', 'noindex, nosnippet'] }, { robots: ['noindex', 'nosnippet'] }],
  [{ 'x-robots-tag': 'googlebot: noindex, noai' }, undefined],
  [{ 'x-robots-tag': 'copydesk: noindex, noai' }, { robots: ['noindex', 'noai'], noai: true }],
  [{ 'x-robots-tag': 'googlebot: noindex, Copydesk: nosnippet' }, { robots: ['nosnippet'] }],
  [
    { 'x-robots-tag': 'max-snippet: 50, unavailable_after: 25 Jun 2027 15:00:00 GMT' },
    { robots: ['max-snippet: 50', 'unavailable_after: 25 jun 2027 15:00:00 gmt'] },
  ],
  [{ 'tdm-reservation': '1' }, { tdm: '1' }],
  [
    { 'tdm-reservation': '0', 'x-robots-tag': 'all' },
    { robots: ['all'], tdm: '0' },
  ],
])('%j', (headers, expected) => {
  expect(rightsOf(headers)).toEqual(expected)
})
