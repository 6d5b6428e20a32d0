import { expect, test } from 'vitest'
import { isBotWall } from './bot-wall.ts'

const article = '<p>The dockers vote on Friday.</p>'.repeat(500)
const cloudflare = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'
const incapsula = '<iframe src="/_Incapsula_Resource?x=1"></iframe>'

test.each<[string, number, Record<string, string>, string, boolean]>([
  ['a header that says so', 403, { 'cf-mitigated': 'challenge' }, '', true],
  ['a header that says so, whatever the status', 429, { 'cf-mitigated': 'challenge' }, '', true],
  ['a challenge with 403', 403, {}, `<title>Just a moment…</title>${cloudflare}`, true],
  ['a challenge with 503', 503, {}, '<script>window._cf_chl_opt = {}</script>', true],
  ['a challenge with 200', 200, {}, incapsula, true],
  ['a captcha', 403, {}, '<div id="px-captcha"></div>', true],
  ['a captcha from elsewhere', 403, {}, '<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>', true],
  ['a plain refusal', 403, {}, '<h1>Forbidden</h1>', false],
  ['a protected article', 200, {}, article + cloudflare + incapsula, false],
  ['an article', 200, {}, article, false],
  ['a page that is gone', 404, {}, cloudflare, false],
])('%s', (_what, status, headers, text, expected) => {
  expect(isBotWall({ status, headers, body: Buffer.from(text) })).toBe(expected)
})
