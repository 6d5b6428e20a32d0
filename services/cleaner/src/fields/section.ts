import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import { fold, shortLine } from '../text.ts'

const maxLength = 200

/** The desk the article comes from, as its publisher calls it. */
export const sectionField: Field<string, string> = {
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => strings(article.articleSection)),
    meta: ({ meta }) => meta('article:section', 'parsely-section', 'section'),
  },
  read: (written) => shortLine(written, maxLength),
  agree: (a, b) => fold(a) === fold(b),
}
