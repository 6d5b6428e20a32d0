import type { Hints } from '@copydesk/contracts'
import type { Decode } from './decode-text.ts'
import { type JsonLd, readJsonLd } from './json-ld.ts'
import { type Meta, readMeta } from './meta.ts'
import type { PageTree } from './page-tree.ts'
import { parseHtml, type TreeLimits } from './parse-html.ts'

/** What is known of a page before it is parsed. `finalUrl` is the base of its relative addresses. */
interface PageOrigin {
  finalUrl: string
  /** ISO 8601; nothing on the page was published after it. */
  fetchedAt: string
  /** What whoever handed it in says of it. */
  hints?: Hints | undefined
}

/** A page, parsed once, as finders see it. They read it and leave it as it is. */
export interface ParsedPage extends PageOrigin {
  hints: Hints
  tree: PageTree
  meta: Meta
  jsonLd: JsonLd
  /** How many scripts the page runs. */
  scripts: number
}

/** Parses a page with all that finders ask of it. Throws TooDeep. */
export function parsePage(
  html: string,
  { finalUrl, fetchedAt, hints = {} }: PageOrigin,
  limits: TreeLimits,
  decode?: Decode,
): ParsedPage {
  const { tree, jsonLd, scripts } = parseHtml(html, limits, decode)
  return { finalUrl, fetchedAt, hints, tree, scripts, meta: readMeta(tree), jsonLd: readJsonLd(jsonLd) }
}
