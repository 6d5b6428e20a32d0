import { setTimeout as wait } from 'node:timers/promises'
import type { EndStatus, Reason } from '@copydesk/contracts'
import { type ArticleToStore, type Database, isPassing, type RunEnding, storeArticles } from '@copydesk/database'
import { Defer } from '@copydesk/pipeline'
import { Batches } from './batches.ts'

export type Item = { ending: RunEnding } | { article: ArticleToStore }

export interface Written {
  status: EndStatus
  reason: Reason
  articleId?: string
}

export interface Writer {
  write(item: Item): Promise<Written>
  close(): void
}

const retryMs = 500
const patienceMs = 10_000
const deferMs = 5_000

/**
 * Writes items in batches, a transaction each. While the database is away items wait in hand, so that no more are taken up; after
 * 10 s they throw {@link Defer}. An item that the database refuses fails alone.
 */
export function openWriter(db: Database, onWait: (error: unknown) => void): Writer {
  const closing = new AbortController()
  const batches = new Batches<Item, Written>({ keyOf, write: writeAll })

  async function writeAll(items: Item[]): Promise<PromiseSettledResult<Written>[]> {
    try {
      return (await whenItAnswers(() => writeBatch(db, items))).map((value) => ({ status: 'fulfilled', value }))
    } catch (error) {
      if (items.length === 1 || error instanceof Defer) return items.map(() => ({ status: 'rejected', reason: error }))
      return (await Promise.all(items.map((item) => writeAll([item])))).flat()
    }
  }

  async function whenItAnswers<T>(work: () => Promise<T>, giveUpAt = performance.now() + patienceMs): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error)) throw error
      onWait(error)
      if (closing.signal.aborted || performance.now() > giveUpAt) throw new Defer(Date.now() + deferMs, 'backoff')
    }
    await wait(retryMs, undefined, { signal: closing.signal }).catch(() => {})
    return whenItAnswers(work, giveUpAt)
  }

  return { write: (item) => batches.add(item), close: () => closing.abort() }
}

/** An article's row can be written once in a transaction, a run can end once. */
const keyOf = (item: Item) => ('article' in item ? item.article.articleId : `${item.ending.pageId}-${item.ending.run}`)

async function writeBatch(db: Database, items: Item[]): Promise<Written[]> {
  const articles = items.flatMap((item) => ('article' in item ? [item.article] : []))
  const endings = items.flatMap((item) => ('ending' in item ? [item.ending] : []))
  const reasons = await storeArticles(db, articles, endings)
  const reasonOf = new Map(articles.map((article, index) => [article, reasons[index] ?? 'unchanged'] as const))
  return items.map((item) => {
    if ('ending' in item) return { status: item.ending.status, reason: item.ending.reason }
    return { status: 'stored', reason: reasonOf.get(item.article) ?? 'unchanged', articleId: item.article.articleId }
  })
}
