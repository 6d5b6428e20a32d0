import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import { fold, shortLine } from '../text.ts'

const maxLength = 5_000

/** The summary under the headline, on one line. */
export const standfirstField: Field<string, string> = {
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => strings(article.description)),
    'open-graph': ({ meta }) => meta('og:description'),
    meta: ({ meta }) => meta('description'),
  },
  read: (written) => shortLine(written, maxLength),
  agree: (a, b) => fold(a) === fold(b),
}
