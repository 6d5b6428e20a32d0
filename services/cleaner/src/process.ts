import type { CleanedArticle, FetchedPage } from '@copydesk/contracts'
import { drop, type Ended, Retry } from '@copydesk/pipeline'
import type { Tools } from './tools.ts'

/** Reduces a fetched page to the article on it, or drops it with the reason why there is none. */
export async function cleanPage(page: FetchedPage, tools: Tools): Promise<CleanedArticle | Ended> {
  const cleaned = await tools.extract(page)
  if ('missing' in cleaned) throw new Retry('capture-missing', cleaned.missing)
  if ('drop' in cleaned) return drop(cleaned.drop.reason, cleaned.drop.detail)

  const { v, pageId, run, priority, etag, lastModified, captureId } = page
  const validators = { etag, lastModified, bodyHash: captureId }
  return { v, pageId, run, priority, validators, article: cleaned.article }
}
