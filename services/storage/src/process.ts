import { createHash } from 'node:crypto'
import type { Ending, StoredArticle, TaggedArticle } from '@copydesk/contracts'
import type { ArticleToStore, RunEnding } from '@copydesk/database'
import { canonicalUrl, pageId } from '@copydesk/urls'
import type { Tools } from './tools.ts'

/** Writes an article, or the ending of a page that left early; the same twice changes nothing. */
export async function storeArticle(
  message: TaggedArticle | Ending,
  tools: Pick<Tools, 'write'>,
): Promise<StoredArticle> {
  const { v, pageId, run, priority } = message
  const { status, reason, articleId } = await tools.write(toWrite(message))
  return { v, pageId, run, priority, status, reason, ...(articleId && { articleId }) }
}

function toWrite(message: TaggedArticle | Ending): { ending: RunEnding } | { article: ArticleToStore } {
  if (!isEnding(message)) return { article: withAddress(message) }
  const { pageId, run, ending } = message
  return { ending: { pageId, run, ...ending } }
}

const isEnding = (message: TaggedArticle | Ending): message is Ending => 'ending' in message

function withAddress(message: TaggedArticle): ArticleToStore {
  const given = new URL(message.article.canonicalUrl)
  const url = given.protocol === 'urn:' ? given.href : canonicalUrl(given.href)
  return { message, articleId: pageId(url), url, host: given.host, contentHash: contentHash(message.article) }
}

/** SHA-256 in hex over headline and body in NFC, a line each: what makes two fetches the same revision. */
export function contentHash({ headline, body }: Pick<TaggedArticle['article'], 'headline' | 'body'>): string {
  const text = [headline, ...body.map((block) => block.text)].join('\n')
  return createHash('sha256').update(text.normalize('NFC')).digest('hex')
}
