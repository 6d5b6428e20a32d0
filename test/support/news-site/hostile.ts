import { pageOf } from './article-replies.ts'
import { type Reply, send } from './reply.ts'

/** Adds markup to the page of an article, before its end. */
function articleWith(extra: () => string): Reply {
  return (exchange) => {
    const page = pageOf(exchange).replace('</main>', () => `${extra()}</main>`)
    send(200, { 'content-type': 'text/html; charset=utf-8' }, page)(exchange)
  }
}

/** An article and so many elements, one within the other. */
export const nested = (depth: number): Reply => articleWith(() => `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`)

/** An article of about so many bytes. */
export const large = (bytes: number): Reply => articleWith(() => `<!-- ${'padding '.repeat(bytes / 8)} -->`)

/** Inside the limits of bytes, depth and nodes, yet Readability weighs every paragraph at every level: a minute and more. */
export const busy: Reply = articleWith(() => {
  const paragraphs = '<p>so, and, but</p>'.repeat(90_000)
  return `${'<div>'.repeat(480)}${paragraphs}${'</div>'.repeat(480)}`
})

/** Inside the same limits, and done in seconds, but not in a heap of 64 MB. */
export const heavy: Reply = articleWith(() => '<p>so, and, but</p>'.repeat(90_000))
