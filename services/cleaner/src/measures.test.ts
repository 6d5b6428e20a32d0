import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { extractArticle } from './extract.ts'
import { openMeasures } from './measures.ts'
import { sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'

const { finalUrl } = sampleFetched
const signed = extract(samplePage({ head: '<title>A bridge</title><meta name="author" content="Ann Miller">' }))
const unsigned = extract(samplePage({ head: '<title>A bridge</title>' }))
const dropped = { drop: { reason: 'empty' } } as const

function extract(html: string) {
  return extractArticle(Buffer.from(html), sampleFetched, sampleLimits)
}

async function figuresOf(registry: Registry): Promise<Map<string, number>> {
  const lines = (await registry.metrics()).split('\n').filter((line) => line && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
}

test('of each host it is counted how many pages were articles, which fields they had, and how long they were', async () => {
  const registry = new Registry()
  const measure = openMeasures(registry)
  for (let page = 0; page < 19; page++) measure(finalUrl, dropped)
  for (const cleaned of [signed, unsigned, signed, dropped]) measure(finalUrl, cleaned)
  measure(finalUrl, { missing: 'no capture' })

  const figures = await figuresOf(registry)
  const { extractorVersion } = 'article' in signed ? signed.article : { extractorVersion: '' }
  const host = 'host="www.example.com"'
  const labels = `${host},extractor="${extractorVersion}"`
  expect(figures.get(`copydesk_cleaned_pages_total{${host},outcome="article"}`)).toBe(3)
  expect(figures.get(`copydesk_cleaned_pages_total{${host},outcome="dropped"}`)).toBe(1)
  expect(figures.get('copydesk_cleaned_pages_total{host="other",outcome="dropped"}')).toBe(19)
  expect(figures.get(`copydesk_cleaned_fields_total{${labels},field="headline"}`)).toBe(3)
  expect(figures.get(`copydesk_cleaned_fields_total{${labels},field="byline"}`)).toBe(2)
  expect(figures.get(`copydesk_cleaned_fields_total{${labels},field="publishedAt"}`)).toBe(0)
  expect(figures.get(`copydesk_cleaned_body_characters_count{${labels}}`)).toBe(3)
  expect(figures.get(`copydesk_cleaned_body_characters_bucket{le="1000",${labels}}`)).toBe(0)
})

test('documents without an address are counted together', async () => {
  const registry = new Registry()
  const measure = openMeasures(registry)
  for (let page = 0; page < 20; page++) measure('urn:copydesk:1', dropped)
  expect((await figuresOf(registry)).get('copydesk_cleaned_pages_total{host="none",outcome="dropped"}')).toBe(1)
})

test('there is no end to hosts, and one to their figures', async () => {
  const registry = new Registry()
  const measure = openMeasures(registry)
  for (let host = 0; host < 150; host++)
    for (let page = 0; page < 21; page++) measure(`https://h${host}.example/${page}`, signed)
  const hosts = new Set([...(await figuresOf(registry)).keys()].map((name) => /host="([^"]+)"/.exec(name)?.[1]))
  expect(hosts.size).toBe(101)
})
