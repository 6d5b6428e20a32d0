/** So much of a page is looked at: what is meant for crawlers stands at its beginning. */
const lookedAtBytes = 65_536

/** One `<meta>` with a name, both its parts in lower case. */
export interface Meta {
  name: string
  content: string
}

/** A meta, a comment, or an element whose text may look like tags. */
const opening =
  /<(?:(meta)(?=[\s/])|(!--)|(script|style|template|title|textarea|xmp|iframe|noembed|noframes)(?=[\s/>]))/g
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y

/** The metas at the beginning of a page, found without a tree: its bytes are read once, from front to back. */
export function metasIn(body: Buffer, charset: string): Meta[] {
  const html = beginningOf(body, charset)
  const metas: Meta[] = []
  let at = 0
  for (let found = matchAt(opening, html, at); found; found = matchAt(opening, html, at)) {
    const [all, isMeta, isComment, element] = found
    at = found.index + all.length
    if (isMeta) {
      const { meta, end } = metaAt(html, at)
      if (meta) metas.push(meta)
      at = end
    }
    if (isComment) at = endOf(html, '-->', at - 2)
    if (element) at = endOf(html, `</${element}`, at)
  }
  return metas
}

/** Encodings have ASCII in common, all but UTF-16. */
function beginningOf(body: Buffer, charset: string): string {
  const bytes = body.subarray(0, lookedAtBytes)
  const text = charset.startsWith('utf-16') ? new TextDecoder(charset).decode(bytes) : bytes.toString('latin1')
  return text.toLowerCase()
}

function endOf(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from)
  return found < 0 ? html.length : found + end.length
}

function metaAt(html: string, from: number): { meta: Meta | undefined; end: number } {
  const attributes = new Map<string, string>()
  let end = from
  for (let found = matchAt(attribute, html, end); found; found = matchAt(attribute, html, end)) {
    const [all, name = '', ...values] = found
    if (!attributes.has(name)) attributes.set(name, values.find((value) => value !== undefined) ?? '')
    end += all.length
  }
  const name = attributes.get('name')?.trim()
  const content = attributes.get('content')?.trim()
  return { meta: name && content ? { name, content } : undefined, end }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
