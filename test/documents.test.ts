import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { captureIdOf, openCaptures } from '@copydesk/captures'
import type { ArticleAnswer, ProblemAnswer, Verdicts } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type InventedArticle, inventArticle } from './support/articles.ts'
import { type Line, openLine } from './support/line.ts'
import { renderPage } from './support/news-site/page.ts'
import { type NewsSite, openNewsSite } from './support/news-site.ts'
import { until } from './support/until.ts'

let line: Line
let site: NewsSite
beforeAll(async () => {
  ;[line, site] = await Promise.all([openLine(), openNewsSite()])
})
afterAll(async () => {
  await line.expectAccount()
  await Promise.all([line.close(), site.close()])
})

const url = (name: string) => `https://harlow.example/${name}`
const htmlOf = (name: string, address = url(name)) => renderPage(inventArticle(name), { url: address })
const textOf = ({ headline, publisher, paragraphs }: InventedArticle) =>
  [headline, publisher, ...paragraphs].join('\n\n')
const articleOf = async (id = '') => (await (await line.api(`/v1/articles/${id}`)).json()) as ArticleAnswer

const send = (document: object, query = '') =>
  line.api(`/v1/documents${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(document),
  })

async function handIn(document: object) {
  const answer = await send(document)
  expect(answer.status, await answer.clone().text()).toBe(202)
  const { pages } = (await answer.json()) as Verdicts
  expect(pages).toHaveLength(1)
  const [verdict] = pages
  line.acknowledge(verdict)
  return verdict
}

test('a page handed in as HTML is an article like any other, and its publisher is asked for nothing', async () => {
  const asked = site.requests.length
  const address = `${site.url}/news/handed-in`
  const verdict = await handIn({
    html: renderPage(site.article('/news/handed-in'), { url: address }),
    url: address,
    labels: ['mine'],
  })
  expect(verdict).toMatchObject({ url: address, verdict: 'accepted', status: 'under-way' })
  const page = await line.ended(verdict?.id ?? '')
  expect(page).toMatchObject({ status: 'stored', reason: 'new', labels: ['mine'], url: address })
  expect(await articleOf(page.articleId)).toMatchObject({
    headline: site.article('/news/handed-in').headline,
    url: address,
  })
  expect(site.requests.length).toBe(asked)
  const trail = await until('the trail is whole', async () => {
    const { runs } = await line.page(page.id)
    return runs[0]?.trail.length === 3 && runs[0].trail
  })
  expect(trail.map(({ stage }) => stage)).toEqual(['clean', 'tag', 'store'])
  expect(await line.post([address])).toMatchObject([{ verdict: 'duplicate', id: page.id, status: 'stored' }])
})

test('a document without a URL is known by its content', async () => {
  const html = htmlOf('nameless').replace(/<link rel="canonical"[^>]*>/, '')
  const verdict = await handIn({ html })
  expect(verdict?.url).toMatch(/^urn:copydesk:[0-9a-f]{64}$/)
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({ status: 'stored', articleId: verdict?.id })
  expect(await handIn({ html })).toMatchObject({
    verdict: 'duplicate',
    id: verdict?.id,
    status: 'stored',
    reason: 'new',
  })
})

test('saved text is an article, too', async () => {
  const truth = inventArticle('saved text')
  const verdict = await handIn({ text: textOf(truth) })
  const page = await line.ended(verdict?.id ?? '')
  expect(page).toMatchObject({ status: 'stored' })
  const { headline, body } = await articleOf(page.articleId)
  expect(headline).toBe(truth.headline)
  expect(body.map(({ text }) => text)).toEqual(truth.paragraphs)
})

test('what is said of a document is a candidate, not a command', async () => {
  const truth = inventArticle('said of')
  const verdict = await handIn({
    html: htmlOf('said of'),
    url: url('said-of'),
    publisher: 'Another Paper',
    publishedAt: '2020-01-31',
  })
  const { articleId } = await line.ended(verdict?.id ?? '')
  const article = await articleOf(articleId)
  expect(article).toMatchObject({
    publisher: { name: truth.publisher },
    publishedAt: expect.stringContaining(truth.publishedAt.slice(0, 10)),
  })
  expect(article.provenance.publishedAt).toMatchObject({
    conflict: true,
    candidates: expect.arrayContaining([{ value: '2020-01-31', source: 'submitted' }]),
  })
})

test('what the document itself does not say is believed', async () => {
  const { headline, paragraphs } = inventArticle('silent')
  const verdict = await handIn({
    text: [headline, ...paragraphs].join('\n\n'),
    publisher: 'The Harlow Herald',
    publishedAt: '2025-05-02',
  })
  const { articleId } = await line.ended(verdict?.id ?? '')
  expect(await articleOf(articleId)).toMatchObject({
    publisher: { name: 'The Harlow Herald' },
    publishedAt: '2025-05-02',
    provenance: { publishedAt: { source: 'submitted' } },
  })
})

test('a page that ended without an article can be handed in', async () => {
  const page = await line.run(`${site.url}/app`)
  expect(page).toMatchObject({ reason: 'needs-javascript' })
  const verdict = await handIn({ url: `${site.url}/app`, html: htmlOf('what the browser showed') })
  expect(verdict).toMatchObject({ id: page.id, verdict: 'accepted' })
  expect(await line.ended(page.id)).toMatchObject({
    status: 'stored',
    runs: [{ reason: 'needs-javascript' }, { reason: 'new' }],
  })
})

test('a stored page is a duplicate, unless it shall be replaced', async () => {
  const first = await handIn({ url: url('replaced'), html: htmlOf('before', url('replaced')) })
  await line.ended(first?.id ?? '')
  const after = { url: url('replaced'), html: htmlOf('after', url('replaced')) }
  expect(await handIn(after)).toMatchObject({ verdict: 'duplicate', status: 'stored' })
  expect(await handIn({ ...after, refetch: true })).toMatchObject({ verdict: 'accepted' })
  expect(await line.ended(first?.id ?? '')).toMatchObject({ reason: 'revised' })
})

test('a document that is no article is dropped with the reason, and its bytes can still be read', async () => {
  const html = '<html><head><title>Nothing</title></head><body><p>Nothing here.</p></body></html>'
  const verdict = await handIn({ html })
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({
    status: 'dropped',
    reason: 'not-an-article',
    stage: 'clean',
  })
  expect(await (await line.api(`/v1/pages/${verdict?.id}/capture`)).text()).toBe(html)
})

test('a document whose job is lost goes down the line again', async () => {
  const html = htmlOf('lost on the way')
  line.service('cleaner').signal('SIGSTOP')
  const verdict = await handIn({ html })
  await until('it is on the conveyor', async () => {
    const { outbox } = (await (await line.api('/v1/stats')).json()) as { outbox: number }
    return outbox === 0
  })
  await line.emptyRedis()
  line.service('cleaner').signal('SIGCONT')
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({ status: 'stored' })
})

test('a document is archived as the resource it is', async () => {
  const html = htmlOf('archived')
  const verdict = await handIn({ html, url: url('archived') })
  await line.ended(verdict?.id ?? '')
  expect(await openCaptures(line.dataDir).get(captureIdOf(Buffer.from(html)))).toMatchObject({
    url: url('archived'),
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(html),
  })
})

test('a capture is what the publisher sent, as a download that cannot run here', async () => {
  const { id } = await line.run(`${site.url}/news/captured`)
  const answer = await line.api(`/v1/pages/${id}/capture`)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': expect.stringMatching(/^text\/html/),
    'content-disposition': `attachment; filename="${id}.html"`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'content-location': `${site.url}/news/captured`,
    'memento-datetime': expect.stringMatching(/GMT$/),
  })
  expect(await answer.text()).toContain(site.article('/news/captured').headline)
})

test('a page without a capture says so', async () => {
  const { id } = await line.run(`${site.url}/status/410`)
  const answer = await line.api(`/v1/pages/${id}/capture`)
  expect([answer.status, await answer.json()]).toMatchObject([404, { detail: expect.stringContaining('archived') }])
})

test.each([
  ['neither', {}, 'html', 'give either html or text'],
  ['both', { html: '<p>a</p>', text: 'a' }, 'html', 'give either html or text'],
  ['an empty one', { html: '' }, 'html', 'give the HTML, or leave it out'],
  ['a number', { text: 7 }, 'text', 'give a string'],
  [
    'a date that is none',
    { text: 'a', publishedAt: 'yesterday' },
    'publishedAt',
    expect.stringContaining('2025-05-02'),
  ],
  [
    'a day that is none',
    { text: 'a', publishedAt: '2025-02-31' },
    'publishedAt',
    expect.stringContaining('2025-05-02'),
  ],
  ['an unknown field', { text: 'a', author: 'me' }, 'author', expect.stringContaining('leave it out')],
  ['an empty label', { text: 'a', labels: [''] }, 'labels.0', 'a label may not be empty'],
  ['a label that could not be kept', { text: 'a', labels: ['a\0b'] }, 'labels.0', expect.stringContaining('U+0000')],
])('a document that does not fit is answered with what to change: %s', async (_what, document, field, fix) => {
  const answer = await send(document)
  expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field, fix }] }])
})

test('what is given of html and text is told, and a wish that is put into the address', async () => {
  const valueIn = async (answer: Response) => ((await answer.json()) as ProblemAnswer).errors?.[0]?.value
  expect(await valueIn(await send({}))).toBe('missing')
  expect(await valueIn(await send({ html: '<p>a</p>', text: 'a' }))).toBe('"<p>a</p>"')
  const wish = await send({ text: 'a' }, '?refetch=true')
  expect([wish.status, await wish.json()]).toMatchObject([422, { errors: [{ field: 'refetch', value: '"true"' }] }])
})

test.each([
  ['ftp://harlow.example/a', 'unsupported-scheme'],
  ['nope', 'not-a-url'],
  ['https://me:secret@harlow.example/a', 'credentials-in-url'],
])('a document from %s is rejected', async (address, reason) => {
  const answer = await send({ text: 'a', url: address })
  expect([answer.status, await answer.json()]).toMatchObject([202, { pages: [{ verdict: 'rejected', reason }] }])
})

test('a document of an address that may not be fetched is taken: nothing is fetched', async () => {
  const verdict = await handIn({ html: htmlOf('intranet'), url: 'http://intranet.internal:8080/news' })
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({ status: 'stored' })
  expect(await line.post(['http://intranet.internal:8080/news'])).toMatchObject([{ verdict: 'rejected' }])
})

test('5 MiB fit in a document, a byte more does not', async () => {
  const most = 5 * 1024 * 1024
  const verdict = await handIn({ text: `${'ä'.repeat(most / 2 - 1)} b` })
  expect(verdict).toMatchObject({ verdict: 'accepted' })
  await line.ended(verdict?.id ?? '')
  const more = await send({ text: 'a'.repeat(most + 1) })
  expect([more.status, await more.json()]).toMatchObject([413, { detail: expect.stringContaining('5242880') }])
})

test('a capture that is gone is asked for again by handing it in again', async () => {
  const html = htmlOf('gone from the archive')
  line.service('cleaner').signal('SIGSTOP')
  const verdict = await handIn({ html })
  await rm(join(line.dataDir, 'captures'), { recursive: true })
  line.service('cleaner').signal('SIGCONT')
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({ status: 'dead-lettered', reason: 'capture-missing' })
  expect(await handIn({ html })).toMatchObject({ verdict: 'accepted' })
  expect(await line.ended(verdict?.id ?? '')).toMatchObject({ status: 'stored', runs: [{}, { cause: 'redrive' }] })
})

test('while the archive cannot be written to, a document is turned away, and nothing of it is recorded', async () => {
  const full = await openLine({ env: { DATA_DIR: '/dev/null' }, services: { fetcher: 0, cleaner: 0, tagger: 0 } })
  onTestFinished(() => full.close())
  const answer = await full.api('/v1/documents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'a' }),
  })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('ENOTDIR') })
  expect(await (await full.api('/v1/stats')).json()).toMatchObject({ pages: [], outbox: 0 })
})
