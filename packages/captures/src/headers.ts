import { STATUS_CODES } from 'node:http'
import type { HeaderLine, ResponseCapture } from './capture.ts'

/** True of the bytes on the wire, and false of the decoded body. */
const ofTheWire = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** Status line and headers as they stand before a body, the empty line included; those of the wire are set aside. */
export function writeHead({ status, headers, body }: ResponseCapture): string {
  const received = headers.map(([name, value]) => `${archivedName(name)}: ${archivedValue(value)}`)
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`
  return [statusLine, ...received, `content-length: ${body.length}`, '', ''].join('\r\n')
}

/** The status and headers in a head that was archived. */
export function readHead(head: string): Pick<ResponseCapture, 'status' | 'headers'> {
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): HeaderLine => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  return { status: Number(statusLine.split(' ', 2)[1]), headers }
}

function archivedName(name: string): string {
  const token = name.replace(/[^\w!#$%&'*+.^`|~-]/g, '_')
  return ofTheWire.has(token.toLowerCase()) ? `x-archive-orig-${token}` : token
}

/** In one line. */
export function archivedValue(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ')
}
