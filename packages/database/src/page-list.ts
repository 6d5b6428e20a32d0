import type { PageSummary, PagesQuery } from '@copydesk/contracts'
import type { Parameter } from './asked.ts'
import type { Database } from './database.ts'
import { iso } from './iso.ts'
import { exact, goesOn, type Listed, listed, type Place } from './place.ts'

/** Which pages to list, and after which place. */
export type PageListing = Omit<PagesQuery, 'cursor'> & { after?: Place | undefined }

/** A page in a list; what it does not have is null. */
export type ListedPage = { [Field in keyof PageSummary]-?: NonNullable<PageSummary[Field]> | null }

const filters = {
  status: (name: string) => `status = ${name}`,
  reason: (name: string) => `reason = ${name}`,
  host: (name: string) => `host = ${name}`,
  label: (name: string) => `labels <> '{}' and labels @> array[${name}::text]`,
}

/** Pages somebody submitted, the latest first. */
export async function listPages(db: Database, listing: PageListing): Promise<Listed<ListedPage>> {
  const given: unknown[] = []
  const { rows } = await db.query<ListedPage & { place: Place }>(
    statement(listing, (value) => `$${given.push(value)}`),
    given,
  )
  return listed(rows, listing.limit)
}

function statement({ after, limit, ...listing }: PageListing, $: Parameter): string {
  const wanted = Object.entries(filters).flatMap(([field, filter]) => {
    const value = listing[field as keyof typeof filters]
    return value === undefined ? [] : [filter($(value))]
  })
  const where = ['run > 0', ...wanted, ...(after ? [goesOn(['created_at', 'id'], 'desc', after, $)] : [])]
  return `
    select id, url, status, reason, article_id as "articleId", labels, ${iso('created_at')} as "createdAt", ${iso('updated_at')} as "updatedAt",
      jsonb_build_object('id', id, 'at', ${exact('created_at')}) as place
    from pages where ${where.join(' and ')} order by created_at desc, pages.id desc limit ${$(limit + 1)}`
}
