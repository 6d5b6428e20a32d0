import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'

/** The language the page says it is in, as a BCP 47 tag. What it is in fact, the tagger finds. */
export const languageField: Field<string, string> = {
  finders: {
    html: ({ tree }) => [tree.html.attributes.lang ?? ''],
    'json-ld': fromJsonLd,
    'open-graph': ({ meta }) => meta('og:locale'),
    meta: ({ meta }) => meta('content-language', 'language', 'dc.language'),
  },
  read: toTag,
  agree: (a, b) => a.slice(0, 2) === b.slice(0, 2),
}

function fromJsonLd({ jsonLd }: ParsedPage): string[] {
  return jsonLd.articles.flatMap((article) => strings(article.inLanguage))
}

/** Nearly all pages are in one of few languages. */
const known = new Map<string, string | undefined>()
const mostKnown = 500
const longestKnown = 12

function toTag(written: string): string | undefined {
  if (known.has(written)) return known.get(written)
  const tag = canonicalTag(written)
  if (written.length <= longestKnown && known.size < mostKnown) known.set(written, tag)
  return tag
}

function canonicalTag(written: string): string | undefined {
  if (written === '') return undefined
  try {
    return Intl.getCanonicalLocales(written.trim().replace('_', '-'))[0]
  } catch {
    return undefined
  }
}
