import { setTimeout as wait } from 'node:timers/promises'
import type { EndStatus, Reason } from '@copydesk/contracts'
import { type ArticleToStore, type Database, isPassing, type RunEnding, storeArticles } from '@copydesk/database'
import { Defer } from '@copydesk/pipeline'
import { Batches } from './batches.ts'

/** What there is to write: an article, or the ending of a page that left early. */
export type Item = { ending: RunEnding } | { article: ArticleToStore }

/** What the ledger made of it. */
export interface Written {
  status: EndStatus
  reason: Reason
  articleId?: string
}

export interface Writer {
  write(item: Item): Promise<Written>
  /** From now on what the database does not take within 5 s is given back. */
  hurry(): void
}

const retryMs = 500
const patienceMs = 10_000
const deferMs = 5_000
const hurryMs = 5_000

const comeBack = () => new Defer(Date.now() + deferMs, 'backoff')

/**
 * Writes items in batches, a transaction each. While the database is away items wait in hand, so that no more are taken up; after
 * 10 s they throw {@link Defer}. An item that the database refuses fails alone.
 */
export function openWriter(db: Database, onWait: (error: unknown) => void): Writer {
  const hurried = new AbortController()
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
      return await unlessHurried(work())
    } catch (error) {
      if (error instanceof Defer || !isPassing(error)) throw error
      onWait(error)
      if (hurried.signal.aborted || performance.now() > giveUpAt) throw comeBack()
    }
    await wait(retryMs, undefined, { signal: hurried.signal }).catch(() => {})
    return whenItAnswers(work, giveUpAt)
  }

  /** A statement that hangs must not hold up the stop. */
  async function unlessHurried<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    let onHurry = () => {}
    const late = new Promise<never>((_, reject) => {
      onHurry = () => {
        timer = setTimeout(() => reject(comeBack()), hurryMs)
      }
      if (hurried.signal.aborted) onHurry()
      else hurried.signal.addEventListener('abort', onHurry)
    })
    return Promise.race([work, late]).finally(() => {
      clearTimeout(timer)
      hurried.signal.removeEventListener('abort', onHurry)
    })
  }

  return { write: (item) => batches.add(item), hurry: () => hurried.abort() }
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
