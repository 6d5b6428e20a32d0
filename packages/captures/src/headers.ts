import type { ResponseCapture } from './capture.ts'

/** True of the bytes on the wire, and false of the decoded body. */
const ofTheWire = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** The headers in a form that one line each can hold, with those of the wire set aside and the length of the body given. */
export function archivedHeaders({ headers, body }: ResponseCapture): [string, string][] {
  const received = Object.entries(headers).map(([name, value]): [string, string] => [
    archivedName(name),
    archivedValue(value),
  ])
  return [...received, ['content-length', String(body.length)]]
}

function archivedName(name: string): string {
  const token = name.replace(/[^\w!#$%&'*+.^`|~-]/g, '_')
  return ofTheWire.has(token.toLowerCase()) ? `x-archive-orig-${token}` : token
}

/** In one line. */
export function archivedValue(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ')
}
