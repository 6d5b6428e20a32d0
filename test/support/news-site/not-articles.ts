import { type Reply, send } from './reply.ts'

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const html = (head: string, body: string, code = 200): Reply =>
  send(code, { 'content-type': 'text/html; charset=utf-8' }, page(head, body))

const nav = '<nav><a href="/">Home</a> <a href="/local">Local</a> <a href="/culture">Culture</a></nav>'

/** An error page that answers 200. */
export const soft404 = html(
  '<title>Page not found | The Harlow Herald</title>',
  `${nav}<main><h1>Page not found</h1><p>We looked in every drawer. Try the search or go back home.</p></main>`,
)

/** An empty shell that a script is to fill. */
export const appShell = html(
  '<title>The Harlow Herald</title><script defer src="/app.js"></script>',
  '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
)

export const loginForm = html(
  '<title>Sign in | The Harlow Herald</title>',
  `${nav}<main><h1>Sign in to go on reading</h1><form method="post" action="/session">
<label>Address <input type="email" name="address"></label> <label>Password <input type="password" name="password"></label>
<button>Sign in</button></form></main>`,
)

/** The front page of a quiet day: links to articles, and no article. */
export const frontPage = html(
  '<title>The Harlow Herald</title><meta property="og:type" content="website">',
  `${nav}<main><ul>${Array.from({ length: 7 }, (_, n) => `<li><a href="/news/${n}">Story ${n}</a></li>`).join('')}</ul></main>`,
)

/** The challenge a protected site shows to what it takes for a robot. */
export const botWall = html(
  '<title>Just a moment…</title><script>window._cf_chl_opt = { cType: "managed" }</script>',
  '<h1>Checking your browser</h1><p>This takes a few seconds.</p>',
  403,
)
