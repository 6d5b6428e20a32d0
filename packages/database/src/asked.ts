import type { ArticlesQuery } from '@copydesk/contracts'

/** Takes a value as a parameter of the statement and gives its name in the SQL. */
export type Parameter = (value: unknown) => string

type Asked = Pick<ArticlesQuery, 'q' | 'language' | 'publisher' | 'entity' | 'topic'>

/**
 * SQL of common tables: `asked`, one row, `wanted` is what articles are found by; with words also `sought`, in each language what
 * relevance looks for, which stays as it is whatever languages there are besides. Each stemmer reads the words by itself and finds only
 * its own articles, by their mark. (`querytree` leaves out what must not be there.) Words that all stemmers leave out make null, which
 * finds nothing. Undefined when nothing is asked that the index of words knows.
 */
export function askedFor({ q, language, publisher, entity, topic }: Asked, $: Parameter): string | undefined {
  const names = Object.entries({ publisher, entity, topic }).filter(([, name]) => name !== undefined)
  const marks = names.map(([kind, name]) => `exactly(mark('${kind}', ${$(name)}))`)
  if (q === undefined && marks.length === 0) return undefined
  if (q === undefined) return `asked as materialized (select ${marks.join(' && ')} as wanted)`
  return `
    spoken (language) as (${language === undefined ? allLanguages : `select ${$(language)}::text`}),
    stemmed as (
      select stemmer, ${words('stemmer', q, $)} as words
      from (select distinct stemmer(language) as stemmer from spoken where language is not null)
    ),
    grouped as (
      select string_agg(exactly('=stemmer:' || stemmer)::text, ' | ') as marks, words::text as words
      from stemmed where numnode(words) > 0 group by words
    ),
    asked as materialized (
      select ${[`string_agg('(' || marks || ') & (' || words || ')', ' | ')::tsquery`, ...marks].join(' && ')} as wanted
      from grouped
    ),
    sought as materialized (
      select language, nullif(querytree(words), 'T')::tsquery as words from spoken join stemmed on stemmer = stemmer(language)
    )`
}

/** SQL of a query as a stemmer reads it. Typographic quotes make a phrase, too. */
export const words = (stemmer: string, q: string, $: Parameter) =>
  `websearch_to_tsquery(${stemmer}::regconfig, searchable(translate(${$(q)}, '“”„«»', '"""""')))`

/** The languages there are, one step in the index for each. */
const allLanguages = `
  (select language from articles order by language limit 1)
  union all
  select (select language from articles where language > spoken.language order by language limit 1)
  from spoken where language is not null`
