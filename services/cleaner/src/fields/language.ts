import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { remember } from '../remember.ts'

/** The language the page says it is in, as a BCP 47 tag. What it is in fact, the tagger finds. */
export const languageField: Field<string, string> = {
  finders: {
    html: ({ tree }) => [tree.html.attributes.get('lang') ?? ''],
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

function toTag(written: string): string | undefined {
  return canonicalTag(written.slice(0, longest)) || undefined
}

const longest = 100

/** Nearly all pages are in one of few languages; empty for what is no tag. */
const canonicalTag = remember((written) => {
  try {
    return Intl.getCanonicalLocales(written.trim().replace('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
})
