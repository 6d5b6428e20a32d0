import { type Capture, type Captures, captureIdOf } from '@copydesk/captures'
import type { DocumentSubmission, Verdict } from '@copydesk/contracts'
import { acceptDocument, type Queryable } from '@copydesk/database'
import { messageOf } from '@copydesk/runtime'
import { pageId, readUrl } from '@copydesk/urls'
import { notNow } from './problem.ts'
import { echo, verdictOf } from './process.ts'
import type { Tools } from './tools.ts'

const priority = 5

/** Archives a document, records it and gives its verdict. The bytes are safe before the ledger knows of them. */
export async function submitDocument(
  { html, text = '', url: given, labels, refetch, ...said }: DocumentSubmission,
  { db, captures }: Pick<Tools, 'captures'> & { db: Queryable },
): Promise<Verdict> {
  const body = Buffer.from(html ?? text)
  const checked = given === undefined ? { url: `urn:copydesk:${captureIdOf(body)}` } : readUrl(given)
  if ('fault' in checked) return { url: echo(given ?? ''), verdict: 'rejected', reason: checked.fault }

  const { url } = checked
  const id = pageId(url)
  const contentType = html === undefined ? 'text/plain' : 'text/html'
  const fetchedAt = new Date().toISOString()
  const captureId = await archive({ url, fetchedAt, contentType: `${contentType}; charset=utf-8`, body }, captures)
  const { headline, publisher, publishedAt } = said
  const hints = { ...(headline && { headline }), ...(publisher && { publisher }), ...(publishedAt && { publishedAt }) }
  const document = { url, finalUrl: url, status: 200, fetchedAt, captureId, contentType, charset: 'utf-8', hints }
  const page = { id, url, host: new URL(url).host, priority, labels }
  const acceptance = await acceptDocument(db, page, document, refetch)
  return { url: echo(given ?? url), id, ...verdictOf(acceptance) }
}

/** A full disk is no fault of the caller, and passes. */
async function archive(capture: Capture, captures: Pick<Captures, 'put'>): Promise<string> {
  try {
    return await captures.put(capture)
  } catch (error) {
    throw notNow(`The archive cannot be written to (${codeOf(error)}), so nothing was recorded. Send it again.`)
  }
}

/** The system's word for it: its message would show where the archive is. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : messageOf(error)
}
