import type { IncomingMessage } from 'node:http'

/** The key in the one Authorization header of a request: a bearer token, or the password of basic authentication. */
export function givenKey({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>): string | undefined {
  const [header = '', ...more] = headersDistinct.authorization ?? []
  if (more.length > 0) return undefined
  const [, scheme = '', given = ''] = /^(bearer|basic) +(\S+)$/i.exec(header.trim()) ?? []
  return readers[scheme.toLowerCase()]?.(given)
}

const readers: Record<string, (given: string) => string | undefined> = {
  bearer: (given) => given,
  basic: (given) => /^[^:]*:(.+)$/s.exec(Buffer.from(given, 'base64').toString())?.[1],
}
