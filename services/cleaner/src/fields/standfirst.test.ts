import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { standfirstField } from './standfirst.ts'

const data = jsonLd({ '@type': 'Article', description: 'What it costs.' })
const social = '<meta property="og:description" content="You will not believe what it costs.">'
const meta = '<meta name="description" content="What it costs to build.">'

test.each([
  ['structured data', data + social + meta, 'What it costs.'],
  ['the social description', social + meta, 'You will not believe what it costs.'],
  ['meta', meta, 'What it costs to build.'],
  ['nothing that is too long', `<meta name="description" content="${'long '.repeat(1_001)}">`, undefined],
])('standfirst: %s', (_, html, value) => {
  expect(choose(standfirstField, parseSample(html))?.value).toBe(value)
})
