import type { FetchedPage } from '@copydesk/contracts'
import type { HostLog } from './host-log.ts'
import { hostOf } from './slots.ts'
import type { Tdm } from './tdm.ts'

/**
 * A fetched page with what its site says of it where the page says nothing itself; a site that has not been asked is, after this.
 * The host ledger is told what the page says.
 */
export async function withSiteRights(
  page: FetchedPage,
  { tdm, tell }: { tdm: Pick<Tdm, 'rightsFor' | 'ask'>; tell: HostLog },
): Promise<FetchedPage> {
  const { finalUrl, fetchedAt, rights } = page
  if (rights) await tell({ host: hostOf(finalUrl), at: fetchedAt, rights: { page: { ...rights, url: finalUrl } } })
  const ofSite = await tdm.rightsFor(finalUrl)
  if (!ofSite) tdm.ask(new URL(finalUrl).origin)
  return ofSite?.tdm && rights?.tdm === undefined ? { ...page, rights: { ...rights, tdm: ofSite.tdm } } : page
}
