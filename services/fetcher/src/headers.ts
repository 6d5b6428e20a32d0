import type { IncomingHttpHeaders } from 'undici/types/header.js'

/** The headers of a response, by their names in lower case. */
export type Headers = IncomingHttpHeaders

/** A header that has one meaning: the first value, when a server sends it more than once. */
export function firstOf(headers: Headers, name: string): string | undefined {
  return valuesOf(headers, name)[0]
}

/** Every value of a header, as often as it was sent. */
export function valuesOf(headers: Headers, name: string): string[] {
  return [headers[name] ?? []].flat()
}

/** `text/html; charset="utf-8"` as its two interesting parts, both in lower case and both perhaps empty. */
export function contentTypeOf(headers: Headers): { type: string; charset: string } {
  const [type = '', ...parameters] = (firstOf(headers, 'content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  return { type: type.trim(), charset: (charset ?? '').slice('charset='.length).replaceAll(/["']/g, '').trim() }
}

/** The headers as an archive keeps them: all there were, a line for each time one was sent. */
export function headerLines(headers: Headers): [name: string, value: string][] {
  return Object.keys(headers).flatMap((name) => valuesOf(headers, name).map((value): [string, string] => [name, value]))
}
