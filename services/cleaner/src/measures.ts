import type { Article } from '@copydesk/contracts'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { Cleaned } from './clean-capture.ts'
import { openHostNames } from './host-names.ts'

/** Fields that most articles of a publisher have, or hardly any. */
export const measuredFields = [
  ...['headline', 'byline', 'publishedAt', 'updatedAt', 'standfirst', 'section', 'images'],
] as const satisfies readonly (keyof Article)[]

/** Counts what became of a page; `url` is where it was found. */
export type Measure = (url: string, cleaned: Cleaned) => void

/** Opens the figures by which a publisher whose pages changed shows: fill rates and the length of bodies, by host. */
export function openMeasures(registry: Registry): Measure {
  const figures = cleanerMetrics(registry)
  const extractors = new Set<string>()
  const hosts = openHostNames({ forget })

  function forget(host: string): void {
    for (const outcome of ['article', 'dropped']) figures.pages.remove({ host, outcome })
    for (const extractor of extractors) {
      figures.bodies.remove({ host, extractor })
      for (const field of measuredFields) figures.fields.remove({ host, extractor, field })
    }
  }

  return (url, cleaned) => {
    if ('missing' in cleaned) return
    const host = hosts.nameOf(hostOf(url))
    // What has not happened yet has a figure too: what happens no more would else be missing, not 0.
    figures.pages.inc({ host, outcome: 'article' }, Number('article' in cleaned))
    figures.pages.inc({ host, outcome: 'dropped' }, Number('drop' in cleaned))
    if ('drop' in cleaned) return
    const { article } = cleaned
    const labels = { host, extractor: article.extractorVersion }
    extractors.add(article.extractorVersion)
    const length = article.body.reduce((sum, { text }) => sum + text.length, 0)
    figures.bodies.observe(labels, length)
    for (const field of measuredFields) figures.fields.inc({ ...labels, field }, Number(isFilled(article[field])))
  }
}

/** Pages and the articles on them by host; `other` are all hosts without figures of their own. */
function cleanerMetrics(registry: Registry) {
  return {
    pages: new Counter({
      name: 'copydesk_cleaned_pages_total',
      help: 'Pages that were reduced to an article, or dropped because there was none, by host.',
      labelNames: ['host', 'outcome'],
      registers: [registry],
    }),
    fields: new Counter({
      name: 'copydesk_cleaned_fields_total',
      help: 'Articles that have a field, by host and extractor; their share of the articles is its fill rate.',
      labelNames: ['host', 'extractor', 'field'],
      registers: [registry],
    }),
    bodies: new Histogram({
      name: 'copydesk_cleaned_body_characters',
      help: 'How long the bodies of articles are, in characters, by host and extractor.',
      labelNames: ['host', 'extractor'],
      buckets: [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000],
      registers: [registry],
    }),
  }
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

/** Documents that were handed in without an address have none. */
function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).hostname) || 'none'
}
