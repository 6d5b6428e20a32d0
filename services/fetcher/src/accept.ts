import { captureIdOf } from '@copydesk/captures'
import type { FetchedPage, SubmittedPage } from '@copydesk/contracts'
import { drop, type Ended, unchanged } from '@copydesk/pipeline'
import { isBotWall } from './bot-wall.ts'
import { charsetOf, isEncodingSuspect } from './charset.ts'
import { endingOfContent } from './content.ts'
import { contentTypeOf, firstOf, headerLines } from './headers.ts'
import { metasIn } from './metas.ts'
import { rightsOf } from './rights.ts'
import { endingOfStatus } from './statuses.ts'
import type { Tools } from './tools.ts'
import type { Visited } from './visit.ts'

/** Longer marks of a version are not worth their place in every message. */
const maxValidator = 512

/** What asks a publisher to answer 304 when the page is still the one we know. */
export function conditionsOf({ previous }: SubmittedPage): Record<string, string> {
  return {
    ...(previous?.etag && { 'if-none-match': previous.etag }),
    ...(previous?.lastModified && { 'if-modified-since': previous.lastModified }),
  }
}

/** Judges the answer at the end of a trace of addresses; when it is a page, it goes into the archive. */
export async function accept(
  page: SubmittedPage,
  trace: string[],
  answer: Visited,
  { captures }: Pick<Tools, 'captures'>,
): Promise<FetchedPage | Ended> {
  const { status, headers, body, askedAt: fetchedAt } = answer
  if (isBotWall(answer)) return drop('blocked', String(status))
  const conditional = Object.keys(conditionsOf(page)).length > 0
  const ended = endingOfStatus(status, { conditional })
  if (ended) return ended
  const declared = contentTypeOf(headers)
  const charset = charsetOf(body, declared)
  if (charset === 'replacement') return drop('bad-encoding', declared.charset)
  const noPage = endingOfContent(body, { type: declared.type, charset })
  if (noPage) return noPage
  const captureId = captureIdOf(body)
  const finalUrl = trace.at(-1) ?? page.url
  await captures.put({ url: finalUrl, fetchedAt, status, headers: headerLines(headers), body }, captureId)
  if (captureId === page.previous?.bodyHash) return unchanged('same bytes')

  const rights = rightsOf(headers, metasIn(body, charset))
  return {
    v: page.v,
    pageId: page.pageId,
    run: page.run,
    priority: page.priority,
    url: page.url,
    finalUrl,
    status,
    fetchedAt,
    captureId,
    contentType: declared.type || 'text/html',
    charset,
    ...(isEncodingSuspect(body, charset) && { encodingSuspect: true }),
    ...validator('etag', firstOf(headers, 'etag')),
    ...validator('lastModified', firstOf(headers, 'last-modified')),
    ...(rights && { rights }),
  }
}

function validator<Name extends string>(name: Name, value: string | undefined): { [name in Name]?: string } {
  return value && value.length <= maxValidator ? ({ [name]: value } as { [name in Name]?: string }) : {}
}
