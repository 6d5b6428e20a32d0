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

test.each([
  ['The Daily Example', 'Daily Example', false],
  ['Example', 'example.com', false],
  ['Example', 'Example Online', false],
  ['Daily Example', 'Daily Example News and Sport', false],
  ['Daily Example', 'Evening Sample', true],
])('%s and %s are two publishers: %s', (a, b, conflict) => {
  const html = `<meta property="og:site_name" content="${a}"><meta name="application-name" content="${b}">`
  expect(publisherOf(parseSample(html)).provenance.conflict).toBe(conflict)
})
