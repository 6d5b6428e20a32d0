import type { DropReason } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { extractArticle } from './extract.ts'
import { jsonLd, sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'

function reasonFor(html: string): DropReason | undefined {
  const extracted = extractArticle(Buffer.from(html), sampleFetched, sampleLimits)
  return 'drop' in extracted ? extracted.drop.reason : undefined
}

const script = '<script src="/app.js"></script>'
const login = '<form><input name="user"><input type="password"></form>'
const news = jsonLd({ '@type': 'NewsArticle', headline: 'A bridge is built' })
const brief =
  '<p>The old bridge over the river at Millbrook was closed to all traffic on Tuesday morning after an inspection.</p>'
const menu = `<nav>${'<a href="/town">News from the town</a> '.repeat(30)}</nav>`

test.each<[string, string, DropReason]>([
  ['no bytes', '', 'empty'],
  ['a body without text', '<html><body><div><img src="a.gif"></div></body></html>', 'empty'],
  ['only a script', `<html><body>${script}</body></html>`, 'empty'],
  ['an application that has not started', `<body><div id="root"></div>${script}`, 'needs-javascript'],
  ['an element that only a script fills', `<body><my-news></my-news>${script}`, 'needs-javascript'],
  [
    'a request for scripts',
    `<body><noscript>Please enable JavaScript.</noscript>${script}<p>Loading…</p>`,
    'needs-javascript',
  ],
  [
    'an error in its title',
    `<title>Page not found | Example</title><body>${menu}<h1>Oh dear</h1><p>Try the front page.</p>`,
    'soft-404',
  ],
  ['an error in its heading', `<title>Example</title><body>${menu}<h1>404</h1>${brief}`, 'soft-404'],
  ['an error in another language', `<title>Seite nicht gefunden</title><body>${menu}${brief}`, 'soft-404'],
  ['a login', `<title>Example</title><body>${menu}<h1>Welcome back</h1>${login}`, 'login-required'],
  [
    'an article that only subscribers see',
    `${jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false })}<body>${menu}<p>Subscribe now.</p>`,
    'login-required',
  ],
  ['a menu and no more', `<body>${menu}`, 'not-an-article'],
  ['one sentence that nothing calls an article', `<body>${menu}${brief}`, 'not-an-article'],
])('a page with %s', (_, html, reason) => {
  expect(reasonFor(html)).toBe(reason)
})

test.each([
  ['an article', samplePage()],
  ['an article about the number 404', samplePage({ head: '<title>404</title>', body: '<h1>404</h1>' })],
  ['an article beside a login', samplePage({ body: login })],
  [
    'an article that also says it needs scripts',
    samplePage({ head: script, body: '<noscript>Enable JavaScript</noscript>' }),
  ],
  [
    'an article that is not free',
    samplePage({ head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }) }),
  ],
  ['a brief that its data calls an article', `${news}<body>${menu}<article>${brief}</article>`],
])('%s is kept', (_, html) => {
  expect(reasonFor(html)).toBeUndefined()
})

test('an unknown charset is a drop', () => {
  const fetched = { ...sampleFetched, charset: 'klingon' }
  expect(extractArticle(Buffer.from(samplePage()), fetched, sampleLimits)).toEqual({
    drop: { reason: 'bad-encoding', detail: 'klingon' },
  })
})
