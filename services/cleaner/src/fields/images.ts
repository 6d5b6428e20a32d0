import type { Image } from '@copydesk/contracts'
import type { ParsedPage } from '../parsed-page.ts'
import { UrlReader } from '../plain-urls.ts'
import type { ArticleArea } from './article-area.ts'
import { announcedImages } from './images-announced.ts'
import { pictureKey } from './images-key.ts'
import { shownImages } from './images-shown.ts'

const mostImages = 50
const noPicture =
  /^data:|\.svg(?:$|\?)|\/(?:[\w-]{0,40}[_-])?(?:logo|avatar|icons?|sprite|spacer|blank|pixel|placeholder|default-?image|no-?image|gravatar|emoji|favicon|badge|transparent|1x1)(?:[_.-][^/]{0,80})?\.(?:png|jpe?g|gif|webp)|gravatar\.com|\/(?:logos?|icons?|avatars?|emojis?|sprites?|badges?)\//i

/** The article's pictures, each once, at absolute http(s) addresses: those in or beside its text, then those it is announced with. */
export function imagesOf(page: ParsedPage, area: ArticleArea): Image[] {
  const images = new Map<string, Image>()
  const urls = new UrlReader(page.finalUrl)
  for (const { url: written, ...words } of [...shownImages(page, area), ...announcedImages(page)]) {
    const url = noPicture.test(written.slice(0, 1_000)) ? undefined : urls.absolute(written)
    if (!url || isFront(url)) continue
    const key = pictureKey(url)
    const known = images.get(key)
    if (known || images.size < mostImages) images.set(key, { ...words, ...known, url: known?.url ?? url })
  }
  return [...images.values()]
}

/** Some templates leave the address of the site where that of a picture should be. */
function isFront(url: string): boolean {
  return /^https?:\/\/[^/]+\/?$/.test(url)
}
