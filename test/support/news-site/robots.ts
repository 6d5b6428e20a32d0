import { type Reply, redirect, send, status } from './reply.ts'
import { silence } from './streams.ts'

const says = (...lines: string[]) => send(200, { 'content-type': 'text/plain' }, `${lines.join('\n')}\n`)

/** What a site may answer when asked for `/robots.txt`. A site without one of these closes `/private/`. */
export const robots = {
  closesPrivate: says('User-agent: *', 'Disallow: /private/'),
  closesAll: says('User-agent: *', 'Disallow: /'),
  closesToUs: says('User-agent: copydesk', 'Disallow: /', '', 'User-agent: *', 'Allow: /'),
  asksForDelay: says('User-agent: *', 'Crawl-delay: 1'),
  isMissing: status(404),
  isForbidden: status(403),
  isBroken: status(500),
  isBusy: status(429, { 'retry-after': '1' }),
  isHtml: send(200, { 'content-type': 'text/html' }, '<!doctype html><title>Home</title><p>Welcome.</p>'),
  isElsewhere: redirect(301, '/elsewhere/robots.txt'),
  isSilent: silence,
} satisfies Record<string, Reply>
