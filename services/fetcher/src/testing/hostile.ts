import type { Socket } from 'node:net'
import { drips, keeps, pours, resets, says } from './talk.ts'

/** What a server does on its connection once it has been asked for a page, and how the page ends. */
export type Hostility = [what: string, talk: (socket: Socket) => unknown, ends: string]

const page = '<!doctype html><title>Harbour vote</title><p>The dockers vote on Friday.'
const status = 'HTTP/1.1 200 OK\r\n'
const html = `${status}Content-Type: text/html\r\n`
const chunked = `${html}Transfer-Encoding: chunked\r\n\r\n`
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const whole = `${html}Content-Length: ${page.length}\r\n\r\n${page}`

/** Servers that never finish: the total deadline ends them. */
export const endless: Hostility[] = [
  ['accepts and never answers', () => {}, 'retry timeout'],
  ['drips a status line', drips('', [...'HTTP/1.1 200 OK and so on']), 'retry timeout'],
  ['drips headers', drips(status, ['X-More: to come\r\n']), 'retry timeout'],
  ['drips one header', drips(`${status}X-More: `, ['a']), 'retry timeout'],
  ['stops in its headers', keeps(`${status}X-A: `), 'retry timeout'],
  ['stops after its headers', keeps(`${html}Content-Length: 99\r\n\r\n`), 'retry timeout'],
  ['stops in its body', keeps(`${html}Content-Length: 99\r\n\r\n<p>It begins`), 'retry timeout'],
  ['drips a body', drips(`${html}Content-Length: 9999\r\n\r\n`, ['.']), 'retry timeout'],
  ['drips a body without length', drips(`${html}\r\n`, ['.']), 'retry timeout'],
  ['drips chunks', drips(chunked, [chunk('.')]), 'retry timeout'],
  ['drips a chunk size', drips(chunked, ['0']), 'retry timeout'],
  ['drips trailers', drips(`${chunked}${chunk(page)}0\r\n`, ['X-More: to come\r\n']), 'retry timeout'],
  ['stops before the last chunk', keeps(chunked, chunk('hello')), 'retry timeout'],
  ['stops in a chunk', keeps(`${chunked}ff\r\nhello`), 'retry timeout'],
  ['drips 103', drips('', ['HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n']), 'retry timeout'],
  ['drips 102', drips('', ['HTTP/1.1 102 Processing\r\n\r\n']), 'retry timeout'],
  ['pours a status line', pours('HTTP/1.1 200 ', 'OK and so on '.repeat(1_000)), 'retry timeout'],
  ['pours 103', pours('', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100)), 'retry timeout'],
  ['pours the extension of a chunk', pours(`${chunked}5;a=`, 'a'.repeat(10_000)), 'retry timeout'],
]

/** Servers that break HTTP, or stretch it. */
export const hostile: Hostility[] = [
  // Without end, and given up long before
  ['pours headers', pours(status, `X-More: ${'a'.repeat(1_000)}\r\n`), 'retry protocol-error'],
  ['pours one header', pours(`${status}X-More: `, 'a'.repeat(10_000)), 'retry protocol-error'],
  ['pours a name of a header', pours(status, 'a'.repeat(10_000)), 'retry protocol-error'],
  ['pours a body', pours(`${html}\r\n`, '<p>and so on'.repeat(1_000)), 'dropped too-large'],
  ['pours chunks', pours(chunked, chunk('<p>and so on'.repeat(1_000))), 'dropped too-large'],
  ['pours chunks of a byte', pours(chunked, chunk('.').repeat(1_000)), 'dropped too-large'],
  ['pours trailers', pours(`${chunked}${chunk(page)}0\r\n`, 'X-More: to come\r\n'.repeat(100)), 'retry protocol-error'],
  ['pours one trailer', pours(`${chunked}${chunk(page)}0\r\nX-More: `, 'a'.repeat(10_000)), 'retry protocol-error'],
  ['pours the body of an error', pours('HTTP/1.1 404 Gone\r\n\r\n', '<p>and so on'.repeat(1_000)), 'dropped gone'],
  ['pours the body of a refusal', pours('HTTP/1.1 403 No\r\n\r\n', '<p>and so on'.repeat(1_000)), 'dropped forbidden'],
  [
    'pours the body of a redirect',
    pours('HTTP/1.1 302 No\r\n\r\n', '<p>and so on'.repeat(1_000)),
    'dropped bad-redirect',
  ],
  ['pours garbage', pours('', '\x00\xff'.repeat(1_000)), 'retry protocol-error'],

  // Headers
  ['has 200 KB of a header', says(`${status}X: ${'a'.repeat(200_000)}\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a header of 33 KB', says(`${status}X: ${'a'.repeat(33_000)}\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a header of 30 KB', says(`${html}X: ${'a'.repeat(30_000)}\r\n\r\n${page}`), 'passed 200'],
  ['has 20,000 headers', says(`${status}${'X: a\r\n'.repeat(20_000)}\r\n${page}`), 'retry protocol-error'],
  [
    'has 20,000 headers of different names',
    says(`${status}${Array.from({ length: 20_000 }, (_, n) => `X-${n}: a\r\n`).join('')}\r\n`),
    'retry protocol-error',
  ],
  ['has 100 cookies', says(html, 'Set-Cookie: a=b\r\n'.repeat(100), `\r\n${page}`), 'passed 200'],
  ['has a NUL in a header', says(`${html}X: a\0b\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a NUL in the name of a header', says(`${html}X\0: a\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a bare CR in a header', says(`${html}X: a\rb\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a folded header', says(`${html}X: a\r\n b\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a space before a colon', says(`${html}X : a\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a space before a header', says(`${status} X: a\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a header without a colon', says(`${html}nonsense\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a header without a name', says(`${html}: a\r\n\r\n${page}`), 'retry protocol-error'],
  ['has no headers', says(`${status}\r\n${page}`), 'passed 200'],
  ['ends its lines with LF', says(`${html}\r\n`.replaceAll('\r', ''), page), 'retry protocol-error'],
  [
    'has raw UTF-8 in a header',
    says(`${html}X: ${Buffer.from('zürich').toString('latin1')}\r\n\r\n${page}`),
    'passed 200',
  ],

  // Lengths
  ['sends less than it said', says(`${html}Content-Length: 99\r\n\r\n<p>part`), 'retry protocol-error'],
  ['sends nothing of what it said', says(`${html}Content-Length: 99\r\n\r\n`), 'retry protocol-error'],
  ['sends more than it said', says(`${html}Content-Length: ${page.length}\r\n\r\n${page}<p>and more`), 'passed 200'],
  ['says a negative length', says(`${html}Content-Length: -1\r\n\r\n${page}`), 'retry protocol-error'],
  ['says a length with a sign', says(`${html}Content-Length: +5\r\n\r\n${page}`), 'retry protocol-error'],
  ['says a length in hex', says(`${html}Content-Length: 0x5\r\n\r\n${page}`), 'retry protocol-error'],
  ['says a length in words', says(`${html}Content-Length: five\r\n\r\n${page}`), 'retry protocol-error'],
  ['says an empty length', says(`${html}Content-Length: \r\n\r\n${page}`), 'retry protocol-error'],
  [
    'says a length over 64 bits',
    says(`${html}Content-Length: ${'9'.repeat(30)}\r\n\r\n${page}`),
    'retry protocol-error',
  ],
  ['says two lengths', says(`${html}Content-Length: 3\r\nContent-Length: 5\r\n\r\n${page}`), 'retry protocol-error'],
  [
    'says one length twice',
    says(`${html}${`Content-Length: ${page.length}\r\n`.repeat(2)}\r\n${page}`),
    'retry protocol-error',
  ],
  ['says two lengths in one', says(`${html}Content-Length: 3, 5\r\n\r\n${page}`), 'retry protocol-error'],
  [
    'says a length and chunks',
    says(`${html}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(page)}0\r\n\r\n`),
    'retry protocol-error',
  ],
  ['says no length', says(`${html}\r\n${page}`), 'passed 200'],
  ['says a length of petabytes', keeps(`${html}Content-Length: 9007199254740991\r\n\r\n${page}`), 'dropped too-large'],
  ['says a length of none', says(`${html}Content-Length: 0\r\n\r\n`), 'dropped empty'],

  // Chunks
  ['has chunks', says(`${chunked}${chunk(page)}0\r\n\r\n`), 'passed 200'],
  ['has chunks and trailers', says(`${chunked}${chunk(page)}0\r\nX: a\r\n\r\n`), 'passed 200'],
  ['has a bad chunk size', says(`${chunked}zz\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has an empty chunk size', says(`${chunked}\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has a negative chunk size', says(`${chunked}-5\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has a chunk size in hex with its mark', says(`${chunked}0x5\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has a chunk size over 64 bits', says(`${chunked}${'f'.repeat(20)}\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has a chunk that is longer than it says', says(`${chunked}3\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['has a chunk that is shorter than it says', says(`${chunked}9\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['hangs up in a chunk', says(`${chunked}ff\r\nhello`), 'retry protocol-error'],
  ['hangs up in a chunk size', says(`${chunked}${chunk(page)}ff`), 'retry protocol-error'],
  ['hangs up before the last chunk', says(chunked, chunk('hello')), 'retry protocol-error'],
  ['hangs up before the end of the trailers', says(chunked, chunk(page), '0\r\nX: a\r\n'), 'retry protocol-error'],
  [
    'has a chunk with 1 MB of extension',
    says(`${chunked}5;a=${'a'.repeat(1 << 20)}\r\nhello\r\n0\r\n\r\n`),
    'passed 200',
  ],
  ['has an unknown transfer encoding', says(`${html}Transfer-Encoding: squash\r\n\r\n${page}`), 'retry protocol-error'],
  [
    'has chunks within chunks',
    says(`${html}Transfer-Encoding: chunked, chunked\r\n\r\n${chunk(page)}0\r\n\r\n`),
    'retry protocol-error',
  ],
  ['has no transfer encoding, and says so', says(`${html}Transfer-Encoding: identity\r\n\r\n${page}`), 'passed 200'],
  [
    'has chunks that are not the last encoding',
    says(`${html}Transfer-Encoding: chunked, gzip\r\n\r\n${chunk(page)}0\r\n\r\n`),
    'retry protocol-error',
  ],

  // Status lines
  ['has no words of status', says(`HTTP/1.1 200\r\nContent-Type: text/html\r\n\r\n${page}`), 'passed 200'],
  ['has no status', says(`HTTP/1.1 \r\n\r\n${page}`), 'retry protocol-error'],
  ['has a status of two digits', says(`HTTP/1.1 20 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a status in words', says(`HTTP/1.1 two OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['has a negative status', says(`HTTP/1.1 -200 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['answers 000', says(`HTTP/1.1 000 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['answers 099', says(`HTTP/1.1 099 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['answers 600', says(`HTTP/1.1 600 Odd\r\n\r\n${page}`), 'dropped http-status'],
  ['answers 999', says(`HTTP/1.1 999 Odd\r\n\r\n${page}`), 'dropped http-status'],
  ['answers 9999', says(`HTTP/1.1 9999 Odd\r\n\r\n${page}`), 'dropped http-status'],
  [
    'answers 204 with a body',
    says(`HTTP/1.1 204 None\r\nContent-Length: ${page.length}\r\n\r\n${page}`),
    'dropped http-status',
  ],
  [
    'answers 205 with a body',
    says(`HTTP/1.1 205 Reset\r\nContent-Length: ${page.length}\r\n\r\n${page}`),
    'dropped http-status',
  ],
  [
    'answers 206 unasked',
    says(`HTTP/1.1 206 Part\r\nContent-Range: bytes 0-5/99\r\n\r\n${page}`),
    'dropped http-status',
  ],
  ['answers 304 unasked', says('HTTP/1.1 304 Same\r\n\r\n'), 'dropped http-status'],
  [
    'answers 304 with a body',
    says(`HTTP/1.1 304 Same\r\nContent-Length: ${page.length}\r\n\r\n${page}`),
    'dropped http-status',
  ],
  [
    'switches protocols',
    says('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    'retry protocol-error',
  ],
  ['answers 100 unasked', says(`HTTP/1.1 100 Continue\r\n\r\n${whole}`), 'retry protocol-error'],
  ['answers 103 first', says(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${whole}`), 'passed 200'],
  ['answers 103 a hundred times first', says('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(100), whole), 'passed 200'],

  // Other protocols
  ['talks HTTP/1.0', says(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`), 'passed 200'],
  ['talks HTTP/0.9', says(page), 'retry protocol-error'],
  ['talks HTTP/2', says('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 'retry protocol-error'],
  ['says that it talks HTTP/2', says(`HTTP/2 200 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['says that it talks HTTP/9.9', says(`HTTP/9.9 200 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['talks http in small letters', says(`http/1.1 200 ok\r\n\r\n${page}`), 'retry protocol-error'],
  ['talks frames of HTTP/2', says('\x00\x00\x12\x04\x00\x00\x00\x00\x00'), 'retry protocol-error'],
  ['talks TLS', says('\x15\x03\x03\x00\x02\x02\x46'), 'retry protocol-error'],
  ['talks SMTP', says('220 mail.example ESMTP\r\n'), 'retry protocol-error'],
  ['talks SSH', says('SSH-2.0-OpenSSH_9.9\r\n'), 'retry protocol-error'],
  ['talks ICY', says(`ICY 200 OK\r\n\r\n${page}`), 'retry protocol-error'],
  ['asks in its turn', says('GET / HTTP/1.1\r\nHost: a\r\n\r\n'), 'retry protocol-error'],
  ['has a blank line first', says(`\r\n${whole}`), 'passed 200'],
  ['has a byte order mark first', says(`\xef\xbb\xbf${whole}`), 'retry protocol-error'],

  // Connections that break
  ['hangs up', says(''), 'retry connection-failed'],
  ['hangs up in its status line', says('HTTP/1.1 20'), 'retry connection-failed'],
  ['hangs up after its status line', says(status), 'retry connection-failed'],
  ['hangs up in its headers', says(`${html}X: a`), 'retry connection-failed'],
  ['hangs up after the headers of a body without length', says(`${html}\r\n`), 'dropped empty'],
  ['hangs up after its headers', says(`${html}Content-Length: 99\r\n\r\n`), 'retry protocol-error'],
  ['hangs up after 103', says('HTTP/1.1 103 Early Hints\r\n\r\n'), 'retry connection-failed'],
  ['resets', (socket) => socket.resetAndDestroy(), 'retry connection-failed'],
  ['resets in its headers', resets(`${html}X: a`), 'retry connection-failed'],
  ['resets after its headers', resets(`${html}Content-Length: 99\r\n\r\n`), 'retry protocol-error'],
  ['resets in its body', resets(`${html}Content-Length: 99\r\n\r\n<p>part`), 'retry protocol-error'],
  ['resets in a body without length', resets(`${html}\r\n<p>part`), 'retry protocol-error'],
  ['resets in a chunk', resets(`${chunked}ff\r\nhello`), 'retry protocol-error'],
]
