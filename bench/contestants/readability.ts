import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Found, foundIn } from './found.ts'

/** jsdom as far as it is used here: its own types would give every file of the project the globals of a browser. */
interface Jsdom {
  JSDOM: new (html: string, options: { url: string; virtualConsole: object }) => Page
  VirtualConsole: new () => object
}
interface Page {
  window: { document: unknown; close(): void }
}
const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as Jsdom

/** What Readability finds on a page parsed by linkedom. */
export async function findByLinkedom(html: string): Promise<Found> {
  return findIn(parseHTML(html).document)
}

/** What Readability finds on a page parsed by jsdom, which lets go of a page only when the event loop turns. */
export async function findByJsdom(html: string, url = 'https://page.example/'): Promise<Found> {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const found = findIn(window.document)
  window.close()
  await new Promise((turned) => setImmediate(turned))
  return found
}

function findIn(document: unknown): Found {
  const article = new Readability(document as never).parse()
  const { title, byline: author, publishedTime: published, content: html, textContent: text } = article ?? {}
  return foundIn({ title, author, published, html, text })
}
