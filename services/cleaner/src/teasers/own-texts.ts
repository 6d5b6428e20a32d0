import { strings } from '../json-ld.ts'
import { isWithin, textOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { oneLine } from '../text.ts'

const mostOwn = 3
const longestOwn = 500
const shortest = 10

/** What the page says of its own article, as `saysOwn` asks for it. */
export function ownTexts({ tree, meta, jsonLd }: ParsedPage): string[] {
  const said = jsonLd.articles.slice(0, mostOwn).flatMap(({ headline }) => strings(headline))
  const h1 = tree
    .named('h1')
    .slice(0, mostOwn)
    .filter((each) => !isWithin(each, 'a'))
    .slice(0, 1)
  const shown = [...tree.named('title').slice(0, 1), ...h1].map(textOf)
  return [...said, ...meta('og:title', 'og:description').slice(0, mostOwn), ...shown].map((text) =>
    plain(text.slice(0, longestOwn)),
  )
}

/** Whether a text is a part of these. */
export function saysOwn(own: string[], text: string): boolean {
  if (text.length <= shortest) return false
  const line = text.toLowerCase()
  return own.some((each) => each.includes(line))
}

/** Cheaper than to fold it; headlines are mostly repeated sign by sign. */
function plain(text: string): string {
  return oneLine(text).toLowerCase()
}
