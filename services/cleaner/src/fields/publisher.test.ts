import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { publisherOf } from './publisher.ts'

const graph = jsonLd({
  '@graph': [
    { '@type': 'Article', publisher: { '@id': '#us' } },
    { '@id': '#us', '@type': 'Organization', name: 'The Daily Example' },
  ],
})
const social = '<meta property="og:site_name" content="Example Online">'

test.each([
  ['by structured data', `${graph}${social}`, 'The Daily Example', 'json-ld'],
  ['by the name of its site', social, 'Example Online', 'open-graph'],
  ['by its application', '<meta name="application-name" content="Example App">', 'Example App', 'meta'],
  ['by its domain', '', 'example.com', 'host'],
])('a publisher is named %s', (_, html, name, source) => {
  const { value, provenance } = publisherOf(parseSample(html))
  expect(value).toEqual({ name, domain: 'example.com' })
  expect(provenance.source).toBe(source)
})

test('a document without an address may have no publisher', () => {
  expect(publisherOf(parseSample('', 'urn:copydesk:1')).value).toEqual({ name: '', domain: '' })
})
