import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { sectionField } from './section.ts'

const data = jsonLd({ '@type': 'Article', articleSection: ['Town', 'News'] })
const meta = '<meta property="article:section" content="Local">'

test.each([
  ['the first of structured data', data + meta, 'Town'],
  ['meta', meta, 'Local'],
  ['none', '<p>Text</p>', undefined],
])('section: %s', (_, html, value) => {
  expect(choose(sectionField, parseSample(html))?.value).toBe(value)
})
