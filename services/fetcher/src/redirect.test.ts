import { drop } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { fetchPage } from './process.ts'
import { openNewsSite, openSite, send } from './testing/site.ts'
import { fetched, openTestTools, submitted } from './testing/tools.ts'

const html = '<!doctype html><title>Harbour vote</title><p>The dockers vote on Friday.'

test('a redirect is followed, with the rules of each host asked first', async () => {
  const site = await openNewsSite(send(200, {}, html))
  const target = site.url('/b?utm_source=a')
  const first = await openNewsSite(send(302, { location: `${target}#top` }))
  const url = first.url('/a')
  expect(await fetchPage(submitted(url), openTestTools())).toMatchObject({ url, finalUrl: target })
  expect([first.asked, site.asked]).toEqual([
    ['/robots.txt', '/a'],
    ['/robots.txt', '/b?utm_source=a'],
  ])
})

test.each([301, 302, 303, 307, 308])('%i is a redirect', async (status) => {
  const site = await openNewsSite((request, response) => {
    if (request.url === '/b') return void response.end(html)
    response.writeHead(status, { location: 'b' }).end()
  })
  expect(await fetched(submitted(site.url('/a')))).toBe('passed 200')
})

test('a redirect in raw UTF-8 is followed', async () => {
  const site = await openNewsSite((request, response) => {
    if (request.url === '/z%C3%BCrich') return void response.end(html)
    response.writeHead(301, { location: Buffer.from('/zürich').toString('latin1') }).end()
  })
  expect(await fetched(submitted(site.url('/a')))).toBe('passed 200')
})

test.each<[string, string | string[], string]>([
  ['file', 'file:///etc/passwd', 'bad-redirect'],
  ['javascript', 'javascript:alert(1)', 'bad-redirect'],
  ['data', 'data:text/html,a', 'bad-redirect'],
  ['a broken address', 'http://[::bad', 'bad-redirect'],
  ['nothing', '', 'bad-redirect'],
  ['two addresses', ['/b', '/c'], 'bad-redirect'],
  ['an address with a password', 'http://user:pass@b.test/', 'bad-redirect'],
  ['a very long address', `/${'a'.repeat(12_000)}`, 'bad-redirect'],
  ['a private address', 'http://10.0.0.1/', 'private-address'],
  ['a private address in disguise', '//0xa9fea9fe/latest/', 'private-address'],
  ['a private name', 'http://metadata.google.internal/', 'private-address'],
  ['itself', '/a', 'redirect-loop'],
])('a redirect to %s ends the page', async (_what, location, reason) => {
  const site = await openNewsSite(send(302, { location }))
  expect(await fetched(submitted(site.url('/a')))).toBe(`dropped ${reason}`)
  expect(site.asked).toEqual(['/robots.txt', '/a'])
})

test('a redirect without a location ends the page', async () => {
  const site = await openNewsSite(send(302))
  expect(await fetched(submitted(site.url('/a')))).toBe('dropped bad-redirect')
})

test('what a page was refused for never shows a password', async () => {
  const site = await openNewsSite(send(302, { location: 'http://user:hunter2@b.test/' }))
  const ended = await fetchPage(submitted(site.url()), openTestTools())
  expect(ended).toEqual(drop('bad-redirect', 'credentials-in-url: http://b.test/'))
})

test.each([
  [10, 'passed 200'],
  [11, 'dropped redirect-loop'],
])('%i redirects: %s', async (hops, outcome) => {
  const site = await openNewsSite((request, response) => {
    const step = Number(request.url?.slice(1))
    if (step === hops) return void response.end(html)
    response.writeHead(302, { location: `/${step + 1}` }).end()
  })
  expect(await fetched(submitted(site.url('/0')))).toBe(outcome)
  expect(site.asked).toHaveLength(12)
})

test('two pages that point at each other end at once', async () => {
  const site = await openNewsSite((request, response) => {
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end()
  })
  expect(await fetched(submitted(site.url('/a')))).toBe('dropped redirect-loop')
  expect(site.asked).toEqual(['/robots.txt', '/a', '/b'])
})

test('a redirect to where robots.txt forbids is not followed', async () => {
  const site = await openSite((request, response) => {
    if (request.url === '/robots.txt') return void response.end('User-agent: *\nDisallow: /private/')
    response.writeHead(302, { location: '/private/1' }).end()
  })
  expect(await fetched(submitted(site.url('/a')))).toBe('dropped robots-disallowed')
  expect(site.asked).toEqual(['/robots.txt', '/a'])
})
