import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { ArticleToStore } from './articles.ts'

/** The migrated database that others are copied from. */
export const template = 'copydesk_template'

/** Makes a database on the server of `url` and gives the URL of it. */
export async function createDatabase(url: string, name: string, from?: string): Promise<string> {
  await onServer(url, `create database ${name}${from ? ` template ${from}` : ''}`)
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** A migrated, empty database of the caller's own. */
export async function freshDatabase(url: string): Promise<string> {
  return createDatabase(url, `test_${randomBytes(6).toString('hex')}`, template)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href })
  await client.connect()
  await client.query(statement)
  await client.end()
}

interface Told {
  headline?: string
  standfirst?: string
  /** The body, a paragraph a line. */
  text?: string
  language?: string
  publisher?: { name: string; domain: string }
  publishedAt?: string
  entities?: string[]
  topics?: { code: string; label: string }[]
}

let told = 0

/** An article at an address of its own, of which only what matters to a test is told. */
export function articleOf({
  text = 'A quiet day.',
  language = 'en',
  entities = [],
  topics = [],
  ...fields
}: Told = {}): ArticleToStore {
  const id = createHash('sha256')
    .update(String(told++))
    .digest('hex')
    .slice(0, 26)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
  const url = `https://paper.example/${id}`
  const article = {
    url,
    finalUrl: url,
    canonicalUrl: url,
    fetchedAt: '2026-11-23T10:00:00Z',
    captureId: 'c'.repeat(64),
    charset: 'utf-8',
    publisher: { name: 'The Paper', domain: 'paper.example' },
    headline: 'Nothing happened',
    byline: ['A. Reporter'],
    body: text.split('\n').map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
    images: [],
    extractorVersion: '1',
    provenance: {},
    language: { code: language, confidence: 1 },
    entities: entities.map((name) => ({
      name,
      kind: 'person' as const,
      mentions: [{ paragraph: 0, start: 0, end: 1 }],
    })),
    topics: topics.map((topic) => ({ ...topic, score: 1, parents: [], evidence: [] })),
    keywords: [],
    wordCount: 3,
    readingMinutes: 1,
    taggerVersion: '1',
    ...fields,
  }
  const message = { v: 1, pageId: id, run: 1, priority: 5, validators: {}, article } as const
  return { message, articleId: id, url, host: new URL(url).host, contentHash: id }
}
