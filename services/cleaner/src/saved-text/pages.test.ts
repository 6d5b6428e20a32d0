import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Article, type Block, type Teaser } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { sampleFetched } from '../testing/sample-page.ts'
import { extractSavedText } from './extract-saved-text.ts'

/** What a saved page must become: every key that is named, every block by its sign and beginning, every teaser. */
interface Expected {
  drop?: string
  headline: string
  publisher: string
  domain?: string
  /** Paragraphs as they begin; `# ` before a heading, `> ` before a quote, `- ` before a list. */
  body: string[]
  teasers: Partial<Teaser>[]
  conflicts?: string[]
}

const dir = join(import.meta.dirname, 'testing', 'pages')
const pages = readdirSync(dir)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

const signs: Partial<Record<Block['kind'], string>> = { heading: '# ', quote: '> ', list: '- ' }
const optional = [
  'kicker',
  'section',
  'standfirst',
  'byline',
  'dateline',
  'publishedAt',
  'updatedAt',
  'publisherTags',
] as const

const fetched = { ...sampleFetched, url: 'urn:copydesk:0', finalUrl: 'urn:copydesk:0', contentType: 'text/plain' }

test.each(pages)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8'))
  const extracted = extractSavedText(readFileSync(join(dir, `${name}.txt`)), fetched)
  if ('drop' in extracted) {
    expect(extracted.drop.reason).toBe(expected.drop)
    return
  }
  const { body, teasers = [], publisher, provenance, ...article } = Article.parse(extracted.article)
  const shown = body.map(({ kind, text }, index) => beginning(`${signs[kind] ?? ''}${text}`, expected.body[index]))
  const conflicts = Object.entries(provenance).flatMap(([field, { conflict }]) => (conflict ? [field] : []))
  expect({
    ...{ headline: article.headline, publisher: publisher.name, domain: publisher.domain },
    ...Object.fromEntries(optional.map((key) => [key, article[key]])),
    ...{ body: shown, teasers, conflicts },
  }).toMatchObject({
    ...{ domain: '', byline: [], kicker: undefined, section: undefined, standfirst: undefined, dateline: undefined },
    ...{ publishedAt: undefined, updatedAt: undefined, publisherTags: undefined, conflicts: [] },
    ...expected,
    teasers: expected.teasers.map((teaser, position) => ({ ...teaser, position })),
  })
})

/** As much of a text as is expected of it. */
function beginning(text: string, expected = text): string {
  return text.slice(0, expected.length)
}
