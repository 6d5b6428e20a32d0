const hidden = ['script', 'style', 'noscript', 'template', 'svg', 'title']

/** How many words an HTML page shows, roughly and without parsing it; at most `limit`. */
export function wordsOf(body: Buffer, limit: number): number {
  const html = body.toString('latin1').toLowerCase()
  let words = 0
  let at = 0
  while (at < html.length && words < limit) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    words += wordsIn(html.slice(at, end), limit - words)
    at = afterTag(html, end)
  }
  return Math.min(words, limit)
}

/** Where text goes on behind the tag at `start`, or behind all that it hides. */
function afterTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start)
  const name = /^<([a-z]+)/.exec(html.slice(start, start + 12))?.[1] ?? ''
  return hidden.includes(name) ? after(html, `</${name}`, start) : after(html, '>', start)
}

function after(html: string, end: string, start: number): number {
  const at = html.indexOf(end, start)
  return at < 0 ? html.length : at + end.length
}

function wordsIn(text: string, limit: number): number {
  return text.split(/\s+/, limit + 2).filter((word) => word.length > 1).length
}
