import type { DropReason } from '@copydesk/contracts'
import { drop, type Ended, Retry, unchanged } from '@copydesk/pipeline'

const drops: Record<number, DropReason> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'gone',
  410: 'gone',
  451: 'forbidden',
}

/** Complete answers that carry a page: no part of one, and none without content. */
const pages = new Set([200, 201, 202, 203])

const passing = new Set([408, 425, 429])

/** What a status other than a redirect means for a page; undefined when its body is to be looked at. Throws Retry. */
export function endingOfStatus(status: number, { conditional }: { conditional: boolean }): Ended | undefined {
  if (pages.has(status)) return undefined
  if (status === 304 && conditional) return unchanged('304')
  if (passing.has(status) || (status >= 500 && status <= 599)) throw new Retry('server-error', String(status))
  return drop(drops[status] ?? 'http-status', String(status))
}
