import type { Request } from 'express'

/** The charset that a body is declared to be in, in lower case; UTF-8 when nothing is said. */
export function declaredCharset(request: Request): string {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([\w-]+)/i.exec(request.get('content-type') ?? '') ?? []
  return charset.toLowerCase()
}
