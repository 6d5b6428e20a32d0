import type { ArticlesQuery } from '@copydesk/contracts'
import type { Parameter } from './asked.ts'
import type { Place } from './place.ts'

/** What to list: `from` is the first instant, `to` the one after the last. */
export type ArticleSearch = Omit<ArticlesQuery, 'cursor'> & { after?: Place | undefined }

/** SQL of when an article was published, for its order: the undated come last in either direction. Each has an index. */
export const descending = "coalesce(published_at, '0001-01-01Z'::timestamptz)"
export const ascending = "coalesce(published_at, '9999-12-31Z'::timestamptz)"

/** Both readings of the time are compared, so that a list in either order begins at the right place in its index. */
const published = (relation: '<' | '>=', name: string) =>
  `${descending} ${relation} ${name}::timestamptz and ${ascending} ${relation} ${name}::timestamptz`

const filters = {
  language: (name: string) => `language = ${name}`,
  host: (name: string) => `id in (select id from pages where host = ${name})`,
  label: (name: string) =>
    `id in (select article_id from pages where labels <> '{}' and labels @> array[${name}::text])`,
  from: (name: string) => published('>=', name),
  to: (name: string) => published('<', name),
}

/** SQL of all that articles are filtered by beside the index of words. */
export function filtersOf(search: ArticleSearch, $: Parameter): string[] {
  return Object.entries(filters).flatMap(([field, filter]) => {
    const value = search[field as keyof typeof filters]
    return value === undefined ? [] : [filter($(value))]
  })
}
