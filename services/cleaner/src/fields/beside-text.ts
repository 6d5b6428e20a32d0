import type { Article } from '@copydesk/contracts'
import type { JudgedBlock } from '../body/decide.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { articleArea } from './article-area.ts'
import { embedsIn } from './embeds.ts'
import { imagesOf } from './images.ts'
import { linksIn } from './links.ts'

/** What an article has besides its words: pictures, links and what it shows of other pages. */
export function besideText(page: ParsedPage, judged: JudgedBlock[]): Pick<Article, 'images' | 'links' | 'embeds'> {
  const area = articleArea(judged)
  return { images: imagesOf(page, area), links: linksIn(judged, page.finalUrl), embeds: embedsIn(page, area) }
}
