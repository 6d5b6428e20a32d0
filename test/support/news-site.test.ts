import { connect } from 'node:net'
import { endings } from '@copydesk/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventArticle } from './articles.ts'
import { chineseSaying, japaneseSaying, russianSaying, westernSaying } from './news-site/paths.ts'
import { status } from './news-site/reply.ts'
import { closedUrl, type NewsSite, openNewsSite, paths, robots } from './news-site.ts'

let site: NewsSite
beforeEach(async () => {
  site = await openNewsSite()
})
afterEach(() => site.close())

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init })
const text = async (path: string) => (await get(path)).text()

/** What a path sends on the wire until it closes the connection or `enough` has come. */
async function wire(path: string, enough = Number.POSITIVE_INFINITY): Promise<string> {
  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname)
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${site.host}\r\nConnection: close\r\n\r\n`)
  let received = ''
  for await (const chunk of socket) {
    received += chunk
    if (received.length >= enough) break
  }
  return received
}

test.each(['/news/1', '/meta/1', '/plain/1'])('%s is an article of its own, told in full', async (path) => {
  const page = await text(path)
  const { headline, byline, paragraphs } = site.article(path)
  expect(page).toContain(`<h1>${headline}</h1>`)
  expect(page).toContain(`By <a rel="author" href="/people">${byline}</a>`)
  for (const paragraph of paragraphs) expect(page).toContain(`<p>${paragraph}</p>`)
})

test('a thousand articles have no paragraph in common, and each has six of more than forty words', () => {
  const paragraphs = Array.from({ length: 1_000 }, (_, n) => inventArticle(`/news/${n}`).paragraphs).flat()
  expect(new Set(paragraphs).size).toBe(6_000)
  expect(Math.min(...paragraphs.map((paragraph) => paragraph.split(' ').length))).toBeGreaterThan(40)
})

test('what was asked is noted, with the time and by whom', async () => {
  await get('/robots.txt', { headers: { 'user-agent': 'test/1' } })
  await get('/news/1?from=feed')
  expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/news/1?from=feed'])
  expect(site.requests[0]).toMatchObject({ host: site.host, userAgent: 'test/1' })
  expect(site.requests[1]?.at).toBeGreaterThanOrEqual(site.requests[0]?.at ?? Number.POSITIVE_INFINITY)
})

test('a revised article keeps its text and gains a paragraph', async () => {
  const before = site.article('/news/1').paragraphs
  site.revise('/news/1')
  const after = site.article('/news/1').paragraphs
  expect(after.slice(0, -1)).toEqual(before)
  expect(await text('/news/1')).toContain(after.at(-1))
})

test('a page with fresh advertisements differs each time, its article does not', async () => {
  const [first, second] = [await text('/ads/1'), await text('/ads/1')]
  expect(first).not.toBe(second)
  const articleOf = (page: string) => page.slice(page.indexOf('<article>'), page.indexOf('</article>'))
  expect(articleOf(first)).toBe(articleOf(second))
})

test('a reader who has the latest version is told so, until it is revised', async () => {
  const etag = (await get('/conditional/1')).headers.get('etag') ?? ''
  const again = () => get('/conditional/1', { headers: { 'if-none-match': etag } })
  expect((await again()).status).toBe(304)
  site.revise('/conditional/1')
  expect((await again()).status).toBe(200)
})

test('a held path answers when it is released', async () => {
  const held = site.hold('/news/1')
  let answered = false
  const answer = get('/news/1').then((response) => {
    answered = true
    return response.status
  })
  await held.arrived
  expect(await text('/news/2')).toContain('</html>')
  expect(answered).toBe(false)
  held.release()
  expect(await answer).toBe(200)
})

test('all paths below one can be held at once', async () => {
  const held = site.hold('/news/*')
  const answers = Promise.all([get('/news/1'), get('/news/2')])
  await held.arrived
  expect((await get('/meta/1')).status).toBe(200)
  held.release()
  expect((await answers).map(({ status }) => status)).toEqual([200, 200])
})

test('a path does what it is set to do', async () => {
  site.set('/news/1', status(410))
  expect((await get('/news/1')).status).toBe(410)
})

test.each([
  ['/status/404', [404, 404]],
  ['/busy-once', [429, 200, 200]],
  ['/broken-three-times', [500, 502, 502, 200]],
])('%s answers %j', async (path, statuses) => {
  for (const expected of statuses) expect((await get(path)).status).toBe(expected)
})

test.each([
  ['/redirect/301', 301, '/news/moved-301'],
  ['/redirect/self', 302, '/redirect/self'],
  ['/redirect/chain/3', 302, '/redirect/chain/2'],
  ['/redirect/chain/0', 302, '/news/end-of-chain'],
  ['/redirect/to?to=http://127.0.0.2/', 302, 'http://127.0.0.2/'],
  ['/redirect/to', 302, null],
])('%s redirects by %i to %s', async (path, code, location) => {
  const response = await get(path)
  expect([response.status, response.headers.get('location')]).toEqual([code, location])
})

test.each([
  ['/charset/western-as-latin', 'windows-1252', westernSaying],
  ['/charset/only-in-meta', 'windows-1252', westernSaying],
  ['/charset/bom-against-header', 'utf-8', westernSaying],
  ['/charset/shift-jis', 'shift_jis', japaneseSaying],
  ['/charset/russian-undeclared', 'windows-1251', russianSaying],
  ['/charset/russian-koi8', 'koi8-r', russianSaying],
  ['/charset/chinese-in-header', 'gb18030', chineseSaying],
  ['/charset/chinese-in-meta', 'big5', chineseSaying],
])('%s is in %s', async (path, label, saying) => {
  expect(new TextDecoder(label).decode(await (await get(path)).arrayBuffer())).toContain(saying)
})

test('compressed articles are whole', async () => {
  for (const path of ['/encoding/gzip', '/encoding/brotli']) {
    expect(await text(path)).toContain(site.article(path).paragraphs[5])
  }
})

test('a truncated article stops in the middle', async () => {
  expect(await text('/encoding/truncated-gzip')).not.toContain('</html>')
})

test.each(['/bomb/gzip', '/bomb/brotli'])('%s is small on the wire and large when decoded', async (path) => {
  expect((await wire(path)).length).toBeLessThan(100_000)
  expect((await (await get(path)).arrayBuffer()).byteLength).toBe(64 << 20)
})

test.each(['/protocol/half-a-body', '/protocol/bad-chunk', '/protocol/reset'])(
  '%s cannot be read to its end',
  async (path) => {
    await expect(text(path)).rejects.toThrow()
  },
)

test.each(['/endless/body', '/endless/headers', '/endless/drip', '/endless/header-drip'])(
  '%s goes on until the client goes away',
  async (path) => {
    expect((await wire(path, 200)).length).toBeGreaterThanOrEqual(200)
  },
)

test.each(['/silent', '/silent/after-headers'])('%s keeps its reader waiting until the site closes', async (path) => {
  const own = await openNewsSite()
  const reader = fetch(own.url + path).then((response) => response.text())
  await expect.poll(() => own.requests.length).toBe(1)
  await Promise.all([own.close(), expect(reader).rejects.toThrow()])
})

test('garbage is not HTTP', async () => {
  expect(await wire('/protocol/garbage')).toMatch(/no such protocol/)
})

test('other addresses of this machine are other sites, with robots of their own', async () => {
  const other = await openNewsSite({ host: '127.0.0.2', robots: robots.closesAll })
  expect(await (await fetch(`${other.url}/robots.txt`)).text()).toContain('Disallow: /\n')
  expect(await text('/robots.txt')).toContain('Disallow: /private/\n')
  expect(other.article('/news/1')).not.toEqual(site.article('/news/1'))
  await other.close()
})

test('a site with a certificate of its own making is not believed', async () => {
  const secure = await openNewsSite({ tls: true })
  await expect(fetch(secure.url)).rejects.toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
  await secure.close()
})

test('nobody listens at a closed port', async () => {
  await expect(fetch(await closedUrl())).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})

test('the table covers every reason that a site alone can cause', () => {
  const notHere = ['revised', 'unchanged', 'tls-error', 'dns-error', 'robots-unreachable']
  const inside = ['capture-missing', 'broken-message', 'internal-error']
  const covered = new Set<string>(Object.values(paths).map(({ ends }) => ends))
  const missing = Object.values(endings)
    .flat()
    .filter((reason) => !covered.has(reason))
  expect(missing.toSorted()).toEqual([...notHere, ...inside].toSorted())
})
