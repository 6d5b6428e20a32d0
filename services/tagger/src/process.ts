import type { CleanedArticle, TaggedArticle } from '@copydesk/contracts'
import { tagsOf } from './tags.ts'
import type { Tools } from './tools.ts'

/** The tag step: the article gains what it is about, and in which language it says so. */
export async function tagArticle(message: CleanedArticle, tools: Tools): Promise<TaggedArticle> {
  return { ...message, article: { ...message.article, ...tagsOf(message.article, tools) } }
}
