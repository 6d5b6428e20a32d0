const hidden = ['script', 'style', 'noscript', 'template', 'svg', 'title']

/** The pieces of text that an HTML page shows, roughly and without parsing it: what stands outside of tags. */
export function* shownText(html: string): Generator<string> {
  const lower = html.toLowerCase()
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    if (end > at) yield html.slice(at, end)
    at = afterTag(lower, end)
  }
}

/** Where text goes on behind the tag at `start`, or behind all that it hides. */
function afterTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start)
  const name = /^<([a-z]+)/.exec(html.slice(start, start + 12))?.[1] ?? ''
  return after(html, '>', hidden.includes(name) ? after(html, `</${name}`, start) : start)
}

function after(html: string, end: string, start: number): number {
  const at = html.indexOf(end, start)
  return at < 0 ? html.length : at + end.length
}

/** Most pages show enough in so many bytes. */
const firstLook = 65_536

/** Whether a page shows fewer words than so many. */
export function showsFewerWords(body: Buffer, limit: number): boolean {
  if (!hasFewerWords(body.subarray(0, firstLook), limit)) return false
  return body.length <= firstLook || hasFewerWords(body, limit)
}

function hasFewerWords(html: Buffer, limit: number): boolean {
  let words = 0
  for (const text of shownText(html.toString('latin1'))) {
    words += text.split(/\s+/, limit * 2).filter((word) => word.length > 1).length
    if (words >= limit) return false
  }
  return true
}
