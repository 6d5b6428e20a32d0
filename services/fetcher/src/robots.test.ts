import type { RequestListener } from 'node:http'
import { Ended, Retry } from '@copydesk/pipeline'
import { openAddressPolicy } from '@copydesk/urls'
import { expect, test } from 'vitest'
import type { Journey } from './journey.ts'
import type { Robots } from './robots.ts'
import { newName, openSite } from './testing/site.ts'
import { openTestTools } from './testing/tools.ts'

const journey = (holder = 'a-1'): Journey => ({ holder, keep: { hops: [] } })

/** Looks until there is an outcome. */
async function learn(robots: Robots, url: string, holder?: string) {
  for (;;) {
    const rules = await robots.rulesFor(url, journey(holder))
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
  [200, `${'# nothing\n'.repeat(60_000)}${disallowAll}`, 'allowed'],
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

test('pages of one origin ask once between them', async () => {
  const site = await openSite((_request, response) => response.end(disallowAll))
  const [one, other] = [openTestTools({ delayMs: 5 }).robots, openTestTools({ delayMs: 5 }).robots]
  const url = site.url('/news/1')
  await Promise.all(Array.from({ length: 40 }, (_, n) => learn(n % 2 ? one : other, url, `page${n}-1`)))
  expect(site.asked).toEqual(['/robots.txt'])
})

test('an unreachable robots.txt is asked for again after a minute, what was read after a day', async () => {
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
    expect(left).toBeGreaterThan(seconds - 30)
    expect(left).toBeLessThanOrEqual(seconds)
  }
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
