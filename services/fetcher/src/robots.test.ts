import type { RequestListener, ServerResponse } from 'node:http'
import { Defer, Ended, Retry } from '@copydesk/pipeline'
import { openAddressPolicy } from '@copydesk/urls'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Journey } from './journey.ts'
import type { Resolve } from './resolve.ts'
import { type Learnt, openRobots, type Robots } from './robots.ts'
import { hostOf } from './slots.ts'
import { loopbackPolicy, newName, openSite, openTestRedis, send } from './testing/site.ts'
import { openTestGet, openTestSlots, openTestTools } from './testing/tools.ts'
import { openVisit } from './visit.ts'

const journey = (holder = 'a-1'): Journey => ({ holder, priority: 5, keep: { hops: [] } })

/** Looks until there is an outcome, however often the page is told to wait. */
async function learn(robots: Robots, url: string, holder?: string) {
  const travel = journey(holder)
  for (;;) {
    const rules = await robots.rulesFor(url, travel).catch((error: unknown) => {
      if (!(error instanceof Defer)) throw error
    })
    if (rules) return rules
  }
}

/** What a page of a site with this robots.txt comes to. */
async function verdict(robots: Robots, url: string): Promise<string> {
  try {
    const rules = await learn(robots, url)
    if (rules instanceof Ended) return rules.reason
    return rules.allows(url) ? 'allowed' : 'disallowed'
  } catch (error) {
    return error instanceof Retry ? `retry: ${error.reason}` : String(error)
  }
}

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const { port, server } = await openSite(() => {})
  await new Promise((done) => server.close(done))
  return port
}

const disallowAll = 'User-agent: *\nDisallow: /'

test.each<[number, string, string]>([
  [200, 'User-agent: *\nDisallow: /private/', 'allowed'],
  [200, 'User-agent: *\nDisallow: /news/', 'disallowed'],
  [200, '\ufeffUser-agent: *\r\nDisallow: /news/', 'disallowed'],
  [200, 'User-agent: *\rDisallow: /news/', 'disallowed'],
  [200, `User-agent: CopyDesk/2.0\nDisallow: /news/\n\nUser-agent: *\nAllow: /`, 'disallowed'],
  [200, `User-agent: copydesk\nAllow: /\n\n${disallowAll}`, 'allowed'],
  [200, `User-agent: otherbot\nDisallow: /`, 'allowed'],
  [200, 'User-agent: *\nDisallow: /news\nAllow: /news/', 'allowed'],
  [200, '<!doctype html><p>Welcome', 'allowed'],
  [200, '', 'allowed'],
  [204, '', 'allowed'],
  [304, '', 'allowed'],
  [401, disallowAll, 'allowed'],
  [403, disallowAll, 'allowed'],
  [404, disallowAll, 'allowed'],
  [410, disallowAll, 'allowed'],
  [500, '', 'retry: robots-unreachable'],
  [503, '', 'retry: robots-unreachable'],
])('robots.txt that answers %i and %j', async (status, text, expected) => {
  const site = await openSite((_request, response) => response.writeHead(status).end(text))
  expect(await verdict(openTestTools().robots, site.url('/news/1'))).toBe(expected)
})

test('robots.txt that never ends its answer is unreachable', async () => {
  const site = await openSite((_request, response) => void response.write('User-agent: *\n'))
  expect(await verdict(openTestTools({ timeoutMs: 200 }).robots, site.url())).toBe('retry: robots-unreachable')
})

test('only the first 500 KiB of an endless file are read', async () => {
  const site = await openSite((_request, response) => {
    response.write(`${disallowAll}\n`)
    const more = () => {
      while (!response.destroyed && response.write('# more\n'.repeat(1_000)));
    }
    response.on('drain', more)
    more()
  })
  expect(await verdict(openTestTools().robots, site.url('/news/1'))).toBe('disallowed')
})

test('a host that cannot be reached at all is not blamed on its robots.txt', async () => {
  const site = await openSite((_request, response) => response.destroy())
  expect(await verdict(openTestTools().robots, site.url())).toBe('retry: connection-failed')
})

test('a name that means a private address ends the page', async () => {
  const policy = { ...openAddressPolicy({ FETCH_ALLOW_PRIVATE: [], FETCH_ALLOW_PORTS: [] }), allowsPort: () => true }
  expect(await verdict(openTestTools({ policy }).robots, `http://${newName()}/`)).toBe('private-address')
})

const redirects: RequestListener = (request, response) => {
  const left = Number(new URL(request.url ?? '', 'http://a.test').searchParams.get('left'))
  const location = `http://${newName()}:${request.socket.localPort}/r?left=${left - 1}`
  response.writeHead(left > 0 ? 301 : 200, { location }).end(disallowAll)
}

test.each([
  [5, 'disallowed'],
  [6, 'allowed'],
])('%i redirects, each to another host', async (hops, expected) => {
  const site = await openSite((request, response) => {
    if (request.url !== '/robots.txt') return redirects(request, response)
    response.writeHead(302, { location: `/r?left=${hops - 1}` }).end()
  })
  expect(await verdict(openTestTools().robots, site.url())).toBe(expected)
  expect(site.asked).toHaveLength(6)
})

test.each(['http://10.0.0.1/robots.txt', 'ftp://a.test/', 'http://u:p@a.test/', 'http://[::bad/'])(
  'a redirect to %s is not followed, and forbids nothing',
  async (location) => {
    const site = await openSite((_request, response) => response.writeHead(301, { location }).end())
    expect(await verdict(openTestTools().robots, site.url())).toBe('allowed')
    expect(site.asked).toEqual(['/robots.txt'])
  },
)

test('a redirect to a name that means a private address is not followed, and forbids nothing', async () => {
  const inner = newName()
  const resolve: Resolve = (name, _options, done) =>
    done(null, [{ address: name === inner ? '10.0.0.1' : '127.0.0.1', family: 4 }])
  const site = await openSite(send(301, { location: `http://${inner}/robots.txt` }))
  expect(await verdict(openTestTools({ resolve }).robots, site.url())).toBe('allowed')
})

test('pages of one origin ask once between them', async () => {
  const site = await openSite((_request, response) => response.end(disallowAll))
  const [one, other] = [openTestTools().robots, openTestTools().robots]
  const url = site.url('/news/1')
  await Promise.all(Array.from({ length: 40 }, (_, n) => learn(n % 2 ? one : other, url, `page${n}-1`)))
  expect(site.asked).toEqual(['/robots.txt'])
})

/** The robots of a fetcher that may ask a host many times at once. */
function openWideRobots() {
  const redis = openTestRedis()
  const slots = openTestSlots(redis, { delayMs: 0, places: 8 })
  const visit = openVisit({ slots, get: openTestGet(), tell: async () => {} })
  return openRobots({ redis, visit, policy: loopbackPolicy })
}

test('pages of one origin ask once between them, though their host takes many requests at once', async () => {
  const held: ServerResponse[] = []
  const site = await openSite((_request, response) => void held.push(response))
  const [one, other] = [openWideRobots(), openWideRobots()]
  const url = site.url('/news/1')
  const first = learn(one, url, 'page1-1')
  await expect.poll(() => held).toHaveLength(1)
  for (const robots of [one, other]) {
    const travel = journey('page2-1')
    const asked = (async () => {
      for (;;) await robots.rulesFor(url, travel)
    })()
    await expect(asked).rejects.toMatchObject({ name: 'Defer', waitedFor: 'host', keep: { hops: [] } })
  }
  held[0]?.end(disallowAll)
  expect([await first, await learn(other, url, 'page3-1')]).not.toContain(undefined)
  expect(site.asked).toEqual(['/robots.txt'])
})

test('what a fetcher was about to ask when it died is asked by another', async () => {
  const site = await openSite((_request, response) => response.end(disallowAll))
  const { robots, redis } = openTestTools()
  const url = site.url('/news/1')
  await redis.set(`robots:${new URL(url).origin}:lease`, 'of somebody who died', 'PX', 100)
  expect(await verdict(robots, url)).toBe('disallowed')
  expect(site.asked).toEqual(['/robots.txt'])
})

test('many pages of a host whose robots.txt is unreachable cause one request', async () => {
  const site = await openSite((_request, response) => response.writeHead(500).end())
  const [one, other] = [openWideRobots(), openWideRobots()]
  const url = site.url('/news/1')
  const learning = Array.from({ length: 40 }, (_, n) => learn(n % 2 ? one : other, url, `page${n}-1`))
  const outcomes = await Promise.allSettled(learning)
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']))
  expect(site.asked).toEqual(['/robots.txt'])
})

test.each<[string, (port: number) => string, string]>([
  ['breaks connections off', (port) => `http://${newName()}:${port}/`, 'retry: connection-failed'],
  ['speaks no TLS', (port) => `https://${newName()}:${port}/`, 'tls-error'],
])('a host that %s is tried by one of its pages', async (_what, urlAt, expected) => {
  const site = await openSite((_request, response) => response.destroy())
  let connections = 0
  site.server.on('connection', () => {
    connections += 1
  })
  const { robots } = openTestTools()
  const url = urlAt(site.port)
  for (const _page of ['one', 'another', 'a third']) expect(await verdict(robots, url)).toBe(expected)
  expect(connections).toBe(1)
})

test('a host that no connection reaches is left to its slots, which pause it', async () => {
  const { robots, redis } = openTestTools()
  const port = await closedPort()
  const name = newName()
  for (const _page of ['one', 'another']) {
    expect(await verdict(robots, `http://${name}:${port}/`)).toBe('retry: connection-failed')
  }
  expect(await redis.hget(`slots:{${name}:${port}}`, 'failures')).toBe('2')
  expect(await redis.exists(`robots:http://${name}:${port}`)).toBe(0)
})

test('robots.txt is unreachable when the host is that it redirects to, and that host is blamed', async () => {
  const [name, port] = [newName(), await closedPort()]
  const site = await openSite(send(301, { location: `http://${name}:${port}/robots.txt` }))
  const { robots, redis } = openTestTools()
  expect(await verdict(robots, site.url())).toBe('retry: robots-unreachable')
  expect(await redis.hget(`slots:{${name}:${port}}`, 'failures')).toBe('1')
})

test('a redirect of robots.txt is followed in a slot of the host that it leads to', async () => {
  const target = await openSite((_request, response) => response.end(disallowAll))
  const there = target.url('/rules')
  const site = await openSite(send(302, { location: there }))
  const { robots, told } = openTestTools()
  const url = site.url('/news/1')
  expect(await verdict(robots, url)).toBe('disallowed')
  expect(told).toMatchObject([
    { host: hostOf(url), purpose: 'robots', status: 302 },
    { host: hostOf(there), purpose: 'robots', status: 200 },
  ])
  expect(await verdict(robots, target.url('/news/1', new URL(there).hostname))).toBe('disallowed')
  expect(target.asked).toEqual(['/rules', '/robots.txt'])
})

test('an unreachable robots.txt is asked for again after a minute, what was read within a day', async () => {
  const { robots, redis } = openTestTools()
  for (const [status, seconds] of [
    [500, 60],
    [200, 86_400],
  ] as const) {
    const site = await openSite((_request, response) => response.writeHead(status).end())
    const url = site.url()
    await verdict(robots, url)
    await verdict(robots, url)
    expect(site.asked).toHaveLength(1)
    const left = await redis.ttl(`robots:${new URL(url).origin}`)
    expect(left).toBeGreaterThan(seconds - 100)
    expect(left).toBeLessThanOrEqual(seconds)
  }
})

test('a fetcher has in hand for a minute what it has read', async () => {
  const site = await openSite((_request, response) => response.end(disallowAll))
  const { robots, redis } = openTestTools()
  const url = site.url('/news/1')
  await learn(robots, url)
  await redis.set(`robots:${new URL(url).origin}`, JSON.stringify({ text: '' }))
  expect(await verdict(robots, url)).toBe('disallowed')
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_001)
  onTestFinished(() => void vi.restoreAllMocks())
  await expect.poll(() => verdict(robots, url)).toBe('allowed')
})

test('what other versions of the fetcher have kept is understood', async () => {
  const { robots, redis } = openTestTools()
  const url = `http://${newName()}/caf%C3%A9`
  const text = 'user-agent: copydesk\ndisallow: /café\ncrawl-delay: 2'
  await redis.set(`robots:${new URL(url).origin}`, JSON.stringify({ text }))
  expect(await verdict(robots, url)).toBe('disallowed')
})

test.each<[string, RequestListener, Partial<Learnt>]>([
  ['rules', send(200, {}, 'User-agent: *\nCrawl-delay: 2'), { verdict: 'rules', crawlDelayMs: 2_000 }],
  ["others' rules", send(200, {}, 'User-agent: a\nDisallow: /'), { verdict: 'nothing-forbidden', crawlDelayMs: 0 }],
  ['nothing', send(404), { verdict: 'nothing-forbidden', detail: expect.stringMatching(/robots.txt answered 404$/) }],
  ['a fault', send(503), { verdict: 'unreachable', detail: expect.stringMatching(/robots.txt answered 503$/) }],
  [
    'no answer',
    (_request, response) => response.destroy(),
    { verdict: 'unreachable', detail: expect.stringMatching(/^connection-failed: /) },
  ],
  [
    'a redirect that is not followed',
    send(301, { location: 'http://10.0.0.1/' }),
    { verdict: 'nothing-forbidden', detail: expect.stringMatching(/private-address/) },
  ],
])('a robots.txt that is %s is told of once', async (_what, answer, expected) => {
  const site = await openSite(answer)
  const { redis, visit, policy } = openTestTools()
  const learnt: Learnt[] = []
  const robots = openRobots({ redis, visit, policy, onLearnt: async (each) => void learnt.push(each) })
  const url = site.url('/news/1')
  await verdict(robots, url)
  await verdict(robots, url)
  expect(learnt).toEqual([expect.objectContaining({ origin: new URL(url).origin, ...expected })])
})

test('origins that share a name have rules of their own', async () => {
  const [one, other] = [await openSite((_q, response) => response.end(disallowAll)), await openSite((_q, r) => r.end())]
  const { robots } = openTestTools()
  const name = newName()
  expect(await verdict(robots, one.url('/a', name))).toBe('disallowed')
  expect(await verdict(robots, other.url('/a', name))).toBe('allowed')
})

test('a robots.txt that is asked for too fast makes its host wait', async () => {
  const site = await openSite((_request, response) => response.writeHead(429, { 'retry-after': '60' }).end())
  const { robots } = openTestTools()
  const url = site.url()
  const travel = journey()
  await expect(
    (async () => {
      for (;;) await robots.rulesFor(url, travel)
    })(),
  ).rejects.toMatchObject({ name: 'Defer', waitedFor: 'host', keep: { toldToWaitSince: expect.any(String) } })
})
