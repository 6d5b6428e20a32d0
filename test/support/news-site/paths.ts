import type { Reason } from '@copydesk/contracts'
import { article, articleEncoded, articleWithFreshAds, conditionalArticle, untypedArticle } from './article-replies.ts'
import { bomb, compressedArticle, saidToBe, truncatedGzip } from './compressed.ts'
import { isAbove } from './holds.ts'
import { busy, heavy, large, nested } from './hostile.ts'
import { appShell, botWall, frontPage, loginForm, soft404 } from './not-articles.ts'
import { halfABody, hangUp, raw, reset, resetAfter } from './raw.ts'
import { inTurn, type Reply, redirect, redirectChain, send, status, times } from './reply.ts'
import { robots } from './robots.ts'
import {
  drip,
  dripHeaders,
  dripRaw,
  endlessBody,
  endlessHeaders,
  endlessRaw,
  silence,
  silenceAfterHeaders,
} from './streams.ts'

export interface Path {
  does: Reply
  /** How the run of a page at this path ends when it is fetched for the first time. */
  ends: Reason
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex')
const bom = Buffer.from('efbbbf', 'hex')
const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Harlow Herald</title></channel></rss>'
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'

/** What encodings are told apart by: the euro sign and curly quotes are where Latin-1 has control characters. */
export const westernSaying = '“Fähre” – 5 € für jede Überfahrt, sagte die Hafenmeisterin, und dabei bleibt es'
export const japaneseSaying = '港の渡し船は夏までに戻ると港長は火曜日に語った。'
export const russianSaying = 'Паром вернётся к лету, сказала во вторник начальница порта, и будет ходить каждый час.'
export const chineseSaying = '渡船在星期二回到碼頭。'

/** Every path of a news site and what happens there. A path that ends in `/*` answers for all below it. */
export const paths: Record<string, Path> = {
  '/robots.txt': { does: robots.closesPrivate, ends: 'not-html' },
  '/elsewhere/robots.txt': { does: robots.closesPrivate, ends: 'not-html' },

  // Articles, and what surrounds them
  '/': { does: frontPage, ends: 'not-an-article' },
  '/news/*': { does: article(), ends: 'new' },
  '/meta/*': { does: article({ markup: 'meta' }), ends: 'new' },
  '/plain/*': { does: article({ markup: 'none' }), ends: 'new' },
  '/private/*': { does: article(), ends: 'robots-disallowed' },
  '/ads/*': { does: articleWithFreshAds(), ends: 'new' },
  '/conditional/*': { does: conditionalArticle(), ends: 'new' },
  '/copy-of-ferry': { does: article({ of: '/news/ferry' }), ends: 'new' },
  '/created': { does: article({ code: 201 }), ends: 'new' },
  '/soft-404': { does: soft404, ends: 'soft-404' },
  '/app': { does: appShell, ends: 'needs-javascript' },
  '/login': { does: loginForm, ends: 'login-required' },
  '/bot-wall': { does: botWall, ends: 'blocked' },
  '/empty': { does: send(200, { 'content-type': 'text/html' }), ends: 'empty' },
  '/blank': { does: send(200, { 'content-type': 'text/html' }, ' \n '), ends: 'empty' },

  // Redirects
  '/redirect/301': { does: redirect(301, '/news/moved-301'), ends: 'new' },
  '/redirect/302': { does: redirect(302, '/news/moved-302'), ends: 'new' },
  '/redirect/303': { does: redirect(303, '/news/moved-303'), ends: 'new' },
  '/redirect/307': { does: redirect(307, '/news/moved-307'), ends: 'new' },
  '/redirect/308': { does: redirect(308, '/news/moved-308'), ends: 'new' },
  '/redirect/to-ferry': { does: redirect(302, '/news/ferry'), ends: 'new' },
  '/redirect/chain/*': { does: redirectChain('/news/end-of-chain'), ends: 'new' }, // /redirect/chain/3: three and one hops
  '/redirect/self': { does: redirect(302, '/redirect/self'), ends: 'redirect-loop' },
  '/redirect/there': { does: redirect(302, '/redirect/back'), ends: 'redirect-loop' },
  '/redirect/back': { does: redirect(302, '/redirect/there'), ends: 'redirect-loop' },
  '/redirect/private': { does: redirect(302, '/private/moved'), ends: 'robots-disallowed' },
  '/redirect/to-metadata': { does: redirect(302, 'http://169.254.169.254/latest/'), ends: 'private-address' },
  '/redirect/to-file': { does: redirect(302, 'file:///etc/passwd'), ends: 'bad-redirect' },
  '/redirect/to-script': { does: redirect(302, 'javascript:alert(1)'), ends: 'bad-redirect' },
  '/redirect/to-credentials': { does: redirect(302, 'http://user:secret@harlow.example/'), ends: 'bad-redirect' },
  '/redirect/to-nowhere': { does: redirect(302, 'http://[::bad'), ends: 'bad-redirect' },
  '/redirect/empty': { does: redirect(302, ''), ends: 'bad-redirect' },
  '/redirect/to': { does: redirect(302), ends: 'bad-redirect' }, // without ?to=URL it names no place
  '/redirect/twice': {
    does: raw('HTTP/1.1 302 Found\r\nLocation: /news/1\r\nLocation: /news/2\r\nContent-Length: 0\r\n\r\n'),
    ends: 'bad-redirect',
  },
  '/redirect/too-long': { does: redirect(302, `/${'a'.repeat(12_000)}`), ends: 'bad-redirect' },
  '/redirect/to-port': { does: redirect(302, 'http://harlow.example:6379/'), ends: 'bad-redirect' },
  '/redirect/to-local-name': { does: redirect(302, 'http://metadata.google.internal/'), ends: 'private-address' },
  '/redirect/to-number': { does: redirect(302, 'http://2852039166/latest/'), ends: 'private-address' },
  '/redirect/far/*': { does: redirectChain('/news/end-of-chain'), ends: 'redirect-loop' },
  '/redirect/endless': { does: endlessBody(302, { location: '/news/moved-endless' }), ends: 'new' },

  // Statuses
  '/status/204': { does: status(204), ends: 'http-status' },
  '/status/204-with-body': { does: raw('HTTP/1.1 204 None\r\nContent-Length: 3\r\n\r\n<p>'), ends: 'http-status' },
  '/status/205': { does: status(205), ends: 'http-status' },
  '/status/206': { does: status(206), ends: 'http-status' },
  '/status/300': { does: status(300), ends: 'http-status' },
  '/status/304': { does: status(304), ends: 'http-status' },
  '/status/400': { does: status(400), ends: 'http-status' },
  '/status/401': { does: status(401), ends: 'forbidden' },
  '/status/403': { does: status(403), ends: 'forbidden' },
  '/status/404': { does: status(404), ends: 'gone' },
  '/status/410': { does: status(410), ends: 'gone' },
  '/status/418': { does: status(418), ends: 'http-status' },
  '/status/451': { does: status(451), ends: 'forbidden' },
  '/status/408': { does: status(408), ends: 'server-error' },
  '/status/425': { does: status(425), ends: 'server-error' },
  '/status/500': { does: status(500), ends: 'server-error' },
  '/status/503': { does: status(503), ends: 'server-error' },
  '/status/504': { does: status(504), ends: 'server-error' },
  '/status/522': { does: status(522), ends: 'server-error' },
  '/status/9999': { does: raw('HTTP/1.1 9999 Odd\r\nContent-Length: 0\r\n\r\n'), ends: 'http-status' },
  '/status/600': { does: raw('HTTP/1.1 600 Odd\r\nContent-Length: 0\r\n\r\n'), ends: 'http-status' },
  '/busy-once': { does: inTurn(status(429, { 'retry-after': '1' }), article()), ends: 'new' },
  '/broken-once': { does: inTurn(status(503), article()), ends: 'new' },
  '/broken-three-times': { does: inTurn(status(500), ...times(2, status(502)), article()), ends: 'new' },

  // What is not HTML
  '/type/pdf': { does: send(200, { 'content-type': 'application/pdf' }, '%PDF-1.7\n'), ends: 'not-html' },
  '/type/image-as-html': { does: send(200, { 'content-type': 'text/html' }, png), ends: 'not-html' },
  '/type/pdf-as-html': { does: send(200, { 'content-type': 'text/html' }, '%PDF-1.7\n'), ends: 'not-html' },
  '/type/json': { does: send(200, { 'content-type': 'application/json' }, '{"a": "<p>"}'), ends: 'not-html' },
  '/type/text': { does: send(200, { 'content-type': 'text/plain' }, 'Only words.\n'), ends: 'not-html' },
  '/type/feed-as-html': { does: send(200, { 'content-type': 'text/html' }, rss), ends: 'not-html' },
  '/type/many-cookies': { does: article({ headers: { 'set-cookie': Array(100).fill('a=b') } }), ends: 'new' },
  '/type/missing': { does: untypedArticle, ends: 'new' },

  // Character encodings
  '/charset/western-as-latin': {
    does: articleEncoded({ bytes: 'windows-1252', header: 'iso-8859-1', saying: westernSaying }),
    ends: 'new',
  },
  '/charset/only-in-meta': {
    does: articleEncoded({ bytes: 'windows-1252', meta: 'windows-1252', saying: westernSaying }),
    ends: 'new',
  },
  '/charset/header-against-meta': {
    does: articleEncoded({ bytes: 'utf-8', header: 'utf-8', meta: 'windows-1252', saying: westernSaying }),
    ends: 'new',
  },
  '/charset/bom-against-header': {
    does: articleEncoded({ bytes: 'utf-8', header: 'iso-8859-1', bom, saying: westernSaying }),
    ends: 'new',
  },
  '/charset/shift-jis': {
    does: articleEncoded({ bytes: 'shift_jis', header: 'shift_jis', saying: japaneseSaying }),
    ends: 'new',
  },

  '/charset/russian-undeclared': {
    does: articleEncoded({ bytes: 'windows-1251', saying: russianSaying }),
    ends: 'new',
  },
  '/charset/russian-koi8': {
    does: articleEncoded({ bytes: 'koi8-r', meta: 'koi8-r', saying: russianSaying }),
    ends: 'new',
  },
  '/charset/chinese-in-header': {
    does: articleEncoded({ bytes: 'gb18030', header: 'gb18030', saying: chineseSaying }),
    ends: 'new',
  },
  '/charset/chinese-in-meta': {
    does: articleEncoded({ bytes: 'big5', meta: 'big5', saying: chineseSaying }),
    ends: 'new',
  },
  '/charset/unknown-name': {
    does: articleEncoded({ bytes: 'utf-8', header: 'klingon', saying: westernSaying }),
    ends: 'new',
  },

  // Content encodings
  '/encoding/gzip': { does: compressedArticle('gzip'), ends: 'new' },
  '/encoding/brotli': { does: compressedArticle('br'), ends: 'new' },
  '/encoding/five-layers': { does: saidToBe('gzip,gzip,gzip,gzip,gzip'), ends: 'bad-encoding' },
  '/encoding/unknown': { does: saidToBe('squash'), ends: 'bad-encoding' },
  '/encoding/not-gzip': { does: saidToBe('gzip'), ends: 'bad-encoding' },
  '/encoding/truncated-gzip': { does: truncatedGzip, ends: 'protocol-error' },
  '/bomb/gzip': { does: bomb('gzip'), ends: 'too-large' },
  '/bomb/brotli': { does: bomb('br'), ends: 'too-large' },

  // Servers that never finish
  '/endless/body': { does: endlessBody(), ends: 'too-large' },
  '/endless/headers': { does: endlessHeaders, ends: 'protocol-error' },
  '/endless/drip': { does: drip, ends: 'timeout' },
  '/endless/header-drip': { does: dripHeaders, ends: 'timeout' },
  '/endless/status-line': { does: dripRaw('HTTP/1.1 200 ', 'so '), ends: 'timeout' },
  '/endless/chunks': { does: dripRaw(`${ok}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'), ends: 'timeout' },
  '/endless/early-hints': { does: dripRaw('', 'HTTP/1.1 103 Early Hints\r\n\r\n'), ends: 'timeout' },
  '/endless/extension': { does: endlessRaw(`${ok}Transfer-Encoding: chunked\r\n\r\n1;a=`, 'a'), ends: 'timeout' },
  '/endless/trailers': {
    does: endlessRaw(`${ok}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n`, 'X-More: to come\r\n'),
    ends: 'protocol-error',
  },
  '/silent': { does: silence, ends: 'timeout' },
  '/silent/after-headers': { does: silenceAfterHeaders, ends: 'timeout' },

  // Servers that break the protocol
  '/protocol/garbage': { does: raw('\x00\x01 no such protocol\r\n\r\n'), ends: 'protocol-error' },
  '/protocol/half-a-body': { does: halfABody, ends: 'protocol-error' },
  '/protocol/bad-chunk': {
    does: raw(ok, 'Transfer-Encoding: chunked\r\n\r\n', 'zz\r\n<p>\r\n'),
    ends: 'protocol-error',
  },
  '/protocol/two-lengths': {
    does: raw(ok, 'Content-Length: 3\r\nContent-Length: 9\r\n\r\n<p>'),
    ends: 'protocol-error',
  },
  '/protocol/negative-length': { does: raw(ok, 'Content-Length: -1\r\n\r\n<p>'), ends: 'protocol-error' },
  '/protocol/length-in-words': { does: raw(ok, 'Content-Length: three\r\n\r\n<p>'), ends: 'protocol-error' },
  '/protocol/huge-length': { does: raw(ok, 'Content-Length: 9007199254740991\r\n\r\n<p>'), ends: 'too-large' },
  '/protocol/length-and-chunks': {
    does: raw(ok, 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n'),
    ends: 'protocol-error',
  },
  '/protocol/unknown-transfer': { does: raw(ok, 'Transfer-Encoding: squash\r\n\r\n<p>'), ends: 'protocol-error' },
  '/protocol/half-a-chunk': {
    does: raw(ok, 'Transfer-Encoding: chunked\r\n\r\n', 'ff\r\n<p>'),
    ends: 'protocol-error',
  },
  '/protocol/no-last-chunk': {
    does: raw(ok, 'Transfer-Encoding: chunked\r\n\r\n', '3\r\n<p>\r\n'),
    ends: 'protocol-error',
  },
  '/protocol/huge-header': { does: raw(ok, `X: ${'a'.repeat(200_000)}\r\n\r\n<p>`), ends: 'protocol-error' },
  '/protocol/many-headers': { does: raw(ok, 'X: a\r\n'.repeat(20_000), '\r\n<p>'), ends: 'protocol-error' },
  '/protocol/nul-in-header': { does: raw(ok, 'X: a\0b\r\n\r\n<p>'), ends: 'protocol-error' },
  '/protocol/space-before-colon': { does: raw(ok, 'X : a\r\n\r\n<p>'), ends: 'protocol-error' },
  '/protocol/http-0.9': { does: raw('<!doctype html><p>'), ends: 'protocol-error' },
  '/protocol/http-2': { does: raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), ends: 'protocol-error' },
  '/protocol/switching': {
    does: raw('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    ends: 'protocol-error',
  },
  '/protocol/reset-in-body': { does: resetAfter(`${ok}\r\n<!doctype html><p>part`), ends: 'protocol-error' },
  '/protocol/hang-up-in-headers': { does: raw(ok), ends: 'connection-failed' },
  '/protocol/hang-up': { does: hangUp, ends: 'connection-failed' },
  '/protocol/reset': { does: reset, ends: 'connection-failed' },

  // Pages that harm whoever reads them
  '/large': { does: large(6 << 20), ends: 'too-large' },
  '/nested/deep': { does: nested(2_000), ends: 'too-deep' },
  '/nested/within-limits': { does: nested(400), ends: 'new' },
  '/poison/busy': { does: busy, ends: 'poison' },
  '/poison/heavy': { does: heavy, ends: 'poison' }, // with CLEAN_HEAP_MB=64
}

/** The row for a path: its own, else that of the longest `/*` above it. */
export function rowOf(pathname: string): Path | undefined {
  const above = Object.keys(paths).filter((pattern) => isAbove(pattern, pathname))
  const nearest = above.reduce((longest, pattern) => (pattern.length > longest.length ? pattern : longest), '')
  return paths[pathname] ?? paths[nearest]
}
