import type { ArticleSummary, sorts } from '@copydesk/contracts'
import { type ArticleSearch, ascending, descending, filtersOf } from './article-filters.ts'
import { askedFor, type Parameter, words } from './asked.ts'
import type { Database } from './database.ts'
import { marked, piecesOf, wholeOf } from './highlights.ts'
import { iso } from './iso.ts'
import { exact, goesOn, type Listed, listed, type Place } from './place.ts'

type Fields = Omit<ArticleSummary, 'highlights'>

/** An article in a list; what it does not have is null. */
export type FoundSummary = { [Field in keyof Fields]-?: NonNullable<Fields[Field]> | null } & {
  highlights?: ArticleSummary['highlights']
}

interface Row extends Omit<FoundSummary, 'highlights'> {
  place: Place
  /** As `ts_headline` marks them. */
  found?: { headline: string; text: string }
}

/**
 * Articles that fit all that is asked, in order, with highlights where there are words to search for. Going on after a
 * place shows no article twice and leaves none out, whatever is stored meanwhile, while its own sort keys stay as they are.
 */
export async function searchArticles(db: Database, search: ArticleSearch): Promise<Listed<FoundSummary>> {
  const given: unknown[] = []
  const sql = statement(search, (value) => `$${given.push(value)}`)
  const { rows } = await db.query<Row>(sql, given)
  return listed(rows.map(present), search.limit)
}

function present({ found, ...row }: Row) {
  if (!found) return row
  const headline = wholeOf(found.headline)
  return { ...row, highlights: { ...(headline !== undefined && { headline }), text: piecesOf(found.text) } }
}

const newest = { at: descending, direction: 'desc' } as const
const orders = {
  newest,
  oldest: { at: ascending, direction: 'asc' },
  stored: { at: 'stored_at', direction: 'desc' },
  relevance: newest,
} as const satisfies Record<(typeof sorts)[number], { at: string; direction: 'asc' | 'desc' }>

/** Only the articles that are shown are read whole. */
function statement(search: ArticleSearch, $: Parameter): string {
  const { q, sort = q === undefined ? 'newest' : 'relevance', after, limit } = search
  const { at, direction } = orders[sort]
  const ranked = sort === 'relevance'
  const asked = askedFor(search, $)
  const keys = ranked ? ['rank', at, 'id'] : [at, 'id']
  const inOrder = (sql: string[]) => `order by ${sql.map((key) => `${key} ${direction}`).join(', ')}`
  const where = [...filtersOf(search, $), ...(after ? [goesOn(keys, direction, after, $)] : [])]
  const config = 'stemmer(language)::regconfig'
  return `
    with recursive ${asked ? `${asked},` : ''} page as materialized (
      select id, ${at} as at, ${ranked ? 'rank' : 'null::float8 as rank'} from ${asked ? hits(ranked) : 'articles'} as hit
      ${where.length ? `where ${where.join(' and ')}` : ''} ${inOrder(keys)} limit ${$(limit + 1)}
    )
    select id, pages.url, headline, standfirst, jsonb_build_object('name', publisher->'name', 'domain', publisher->'domain') as publisher,
      byline, "publishedAt", section, language, keywords, "wordCount", ${iso('stored_at')} as "storedAt",
      array(select distinct unnest(labels) from pages where pages.article_id = page.id order by 1) as labels,
      jsonb_build_object('id', id, 'at', ${exact('page.at')}, 'rank', page.rank) as place
      ${q === undefined ? '' : `, ${foundIn(words(config, q, $))} as found`}
    from page join articles using (id) join pages using (id) cross join jsonb_to_record(record) as shown (
      headline text, standfirst text, publisher jsonb, byline jsonb, "publishedAt" text, section text, keywords jsonb, "wordCount" int)
    ${inOrder(ranked ? ['page.rank', 'page.at', 'id'] : ['page.at', 'id'])}`
}

/** The index of words first, whatever the planner expects of it: looking for a word in articles one by one takes long. */
const hits = (ranked: boolean) => `(
  select id, language, published_at, stored_at${ranked ? `, ${rank} as rank` : ''}
  from articles where search @@ (select wanted from asked) offset 0)`

const rank =
  'coalesce(ts_rank(opening, (select words from sought where sought.language = articles.language)), 0)::float8'

/** Reading more of a long text would take longer than finding it. */
const readChars = 5_000

const foundIn = (query: string) => `jsonb_build_object(
  'headline', ${marked('left(headline, 1000)', query)},
  'text', ${marked(`left(concat_ws(E'\\n\\n', standfirst, body_of(record)), ${readChars})`, query)})`
