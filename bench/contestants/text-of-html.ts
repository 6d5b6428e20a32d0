import { parseHTML } from 'linkedom'

/** Elements that do not break a line. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
])

/** The text of a contestant's HTML, a line for each run of text that stands alone, so that no two words grow together. */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('body *')) {
    if (inline.has(element.localName)) continue
    element.before('\n')
    element.after('\n')
  }
  return document.body.textContent ?? ''
}
