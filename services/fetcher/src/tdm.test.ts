import type { RequestListener } from 'node:http'
import type { HostEntry, HostRights } from '@copydesk/contracts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openTdm, type Tdm } from './tdm.ts'
import { openSite } from './testing/site.ts'
import { openTestTools } from './testing/tools.ts'

const reservesAll = JSON.stringify([{ location: '/', 'tdm-reservation': 1 }])

/** A site with these files; whatever else is 404. */
const openFiles = (files: Record<string, RequestListener>) =>
  openSite((request, response) => {
    const answer = files[request.url ?? '']
    return answer ? answer(request, response) : response.writeHead(404).end()
  })

const file: RequestListener = (_request, response) => void response.end(reservesAll)
const path = '/.well-known/tdmrep.json'

function openTestTdm(options: Parameters<typeof openTestTools>[0] = {}) {
  const tools = openTestTools(options)
  const logged: unknown[] = []
  const log = { warn: (fields: unknown) => void logged.push(fields) }
  const tdm = openTdm({ ...tools, tell: async (entry: HostEntry) => void tools.told.push(entry), log })
  onTestFinished(() => tdm.close())
  return { ...tools, tdm, logged }
}

/** What is known of a site once it has been asked. */
async function learnt(tdm: Tdm, url: string) {
  tdm.ask(new URL(url).origin)
  return vi.waitFor(async () => (await tdm.rightsFor(url)) ?? expect.fail('not asked yet'), { timeout: 60_000 })
}

const tdmrepIn = (told: HostEntry[]) => told.flatMap(({ rights }) => (rights as HostRights | undefined)?.tdmrep ?? [])

test('a site is asked once, after its robots.txt, and its rules are told for each address', async () => {
  const rules = [
    { location: '/news/', 'tdm-reservation': 1 },
    { location: '/', 'tdm-reservation': 0 },
  ]
  const site = await openFiles({ [path]: (_request, response) => response.end(JSON.stringify(rules)) })
  const { tdm, told } = openTestTdm()
  const url = site.url('/news/a')
  expect(await tdm.rightsFor(url)).toBeUndefined()
  expect(await learnt(tdm, url)).toEqual({ tdm: '1' })
  expect(await tdm.rightsFor(new URL('/sport/a', url).href)).toEqual({ tdm: '0' })
  tdm.ask(new URL(url).origin)
  expect(site.asked).toEqual(['/robots.txt', path])
  expect(told.flatMap((entry) => entry.purpose ?? [])).toEqual(['robots', 'rights'])
  expect(tdmrepIn(told)).toEqual([{ verdict: 'rules', rules: 2, reserved: 1 }])
})

test('what one fetcher knows all know, and none asks again', async () => {
  const site = await openFiles({ [path]: file })
  const url = site.url()
  const [one, other] = [openTestTdm(), openTestTdm()]
  await Promise.all([learnt(one.tdm, url), learnt(other.tdm, url)])
  expect(await openTestTdm().tdm.rightsFor(url)).toEqual({ tdm: '1' })
  expect(site.asked.filter((asked) => asked === path)).toHaveLength(1)
})

test.each<[string, RequestListener, string]>([
  ['404', (_request, response) => response.writeHead(404).end(reservesAll), 'nothing-said'],
  ['403', (_request, response) => response.writeHead(403).end(reservesAll), 'nothing-said'],
  ['an HTML page', (_request, response) => response.end('<!doctype html>'), 'nothing-said'],
  ['more than 64 KiB', (_request, response) => response.end(`${reservesAll}${' '.repeat(70_000)}`), 'nothing-said'],
  ['itself, for ever', (_request, response) => response.writeHead(302, { location: path }).end(), 'nothing-said'],
  [
    'a private address',
    (_request, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    'nothing-said',
  ],
  ['500', (_request, response) => response.writeHead(500).end(reservesAll), 'unreachable'],
  ['503', (_request, response) => response.writeHead(503).end(reservesAll), 'unreachable'],
  [
    'half a file',
    (_request, response) => response.writeHead(200, { 'content-length': 99 }).end(reservesAll),
    'unreachable',
  ],
  ['silence', () => {}, 'unreachable'],
])('a file that is %s: %s', async (_what, answer, verdict) => {
  const site = await openFiles({ [path]: answer })
  const { tdm, told, redis } = openTestTdm({ timeoutMs: 300 })
  const url = site.url()
  expect(await learnt(tdm, url)).toEqual({})
  await expect.poll(() => tdmrepIn(told)).toMatchObject([{ verdict, rules: 0 }])
  const seconds = await redis.ttl(`tdm:${new URL(url).origin}`)
  expect(seconds > 3_600).toBe(verdict === 'nothing-said')
})

test('redirects are followed, also to another host', async () => {
  const other = await openFiles({ '/rights.json': file })
  const to = other.url('/rights.json')
  const site = await openFiles({ [path]: (_request, response) => response.writeHead(301, { location: to }).end() })
  expect(await learnt(openTestTdm().tdm, site.url())).toEqual({ tdm: '1' })
  expect(other.asked).toEqual(['/robots.txt', '/rights.json'])
})

test('a file that robots.txt forbids is not asked for', async () => {
  const robots: RequestListener = (_request, response) => response.end('User-agent: *\nDisallow: /.well-known/')
  const site = await openFiles({ '/robots.txt': robots, [path]: file })
  expect(await learnt(openTestTdm().tdm, site.url())).toEqual({})
  expect(site.asked).toEqual(['/robots.txt'])
})

test('it waits for its turn, and keeps no other site waiting meanwhile', async () => {
  const [slow, quick] = [await openFiles({ [path]: file }), await openFiles({ [path]: file })]
  const { tdm } = openTestTdm({ delayMs: 400 })
  const url = slow.url()
  tdm.ask(new URL(url).origin)
  await expect.poll(() => slow.asked.length).toBeGreaterThan(0)
  expect(await learnt(tdm, quick.url())).toEqual({ tdm: '1' })
  expect(await learnt(tdm, url)).toEqual({ tdm: '1' })
})

test('a host that asks us to wait is obeyed', async () => {
  const busy: RequestListener = (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end()
  const answers = [busy]
  const site = await openFiles({
    [path]: (request, response) => (answers.pop() ?? file)(request, response),
  })
  const startedAt = performance.now()
  expect(await learnt(openTestTdm().tdm, site.url())).toEqual({ tdm: '1' })
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1_000)
})

test('after it was closed nobody is asked', async () => {
  const site = await openFiles({ [path]: file })
  const { tdm } = openTestTdm()
  tdm.close()
  tdm.ask(new URL(site.url()).origin)
  expect(await learnt(openTestTdm().tdm, site.url())).toEqual({ tdm: '1' })
  expect(site.asked.filter((asked) => asked === path)).toHaveLength(1)
})

test('while Redis is away it gives up, and says so', async () => {
  const site = await openFiles({ [path]: file })
  const { tdm, redis, logged } = openTestTdm()
  redis.disconnect()
  tdm.ask(new URL(site.url()).origin)
  await expect.poll(() => logged).toMatchObject([{ origin: expect.any(String), err: expect.any(Error) }])
})

test('of more than a hundred sites that wait the later ones are left to their next page', async () => {
  const { tdm, redis, logged } = openTestTdm()
  redis.disconnect()
  for (let n = 0; n < 150; n++) tdm.ask(`https://paper-${n}.test`)
  await expect.poll(() => logged).toHaveLength(100)
})
