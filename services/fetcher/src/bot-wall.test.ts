import { expect, test } from 'vitest'
import { isBotWall } from './bot-wall.ts'

const article = '<p>The dockers vote on Friday.</p>'.repeat(50)
const protection = [
  '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
  '<script src="/_Incapsula_Resource?x=1"></script><script src="https://x.awswaf.com/y/challenge.js"></script>',
  '<script src="https://ct.captcha-delivery.com/c.js"></script><div class="g-recaptcha"></div>',
  '<script src="https://www.google.com/recaptcha/api.js"></script>',
].join('')

test.each<[string, number, Record<string, string | string[]>, string, boolean]>([
  ['a header that says so', 403, { 'cf-mitigated': 'challenge' }, '', true],
  ['a header that says so, whatever the status', 429, { 'cf-mitigated': 'challenge' }, '', true],
  ['a header that says so beside 200', 200, { 'cf-mitigated': 'challenge' }, article, true],
  ['a challenge with 202 and nothing in it', 202, { 'x-amzn-waf-action': 'challenge' }, '', true],
  ['a captcha with 405', 405, { 'x-amzn-waf-action': 'captcha' }, '', true],
  ['a checkpoint', 429, { 'x-vercel-mitigated': 'challenge' }, '<title>Security Checkpoint</title>', true],
  ['a block', 403, { 'x-sucuri-block': 'BLK01' }, '', true],
  ['a refusal by a guard', 403, { 'x-datadome': 'protected' }, '', true],
  ['a refusal that hands out a guard’s cookie', 403, { 'set-cookie': ['a=b', 'datadome=x; Path=/'] }, '', true],
  ['a refusal by another guard', 429, { 'x-kpsdk-ct': 'abc' }, '', true],
  [
    'a cookie of a guard on an article',
    200,
    { 'set-cookie': ['datadome=x'], 'x-datadome': 'protected' },
    article,
    false,
  ],
  ['a challenge with 403', 403, {}, `<title>Just a moment…</title>${protection}`, true],
  ['a challenge with 503', 503, {}, '<script>window._cf_chl_opt = {}</script>', true],
  ['a challenge with 200', 200, {}, '<iframe src="/_Incapsula_Resource?x=1"></iframe>', true],
  [
    'a large challenge with 200',
    200,
    {},
    `<script>window._cf_chl_opt = '${'a'.repeat(90_000)}'</script><p>Wait.`,
    true,
  ],
  ['a captcha', 403, {}, '<div id="px-captcha"></div>', true],
  ['a captcha from elsewhere', 403, {}, '<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>', true],
  ['a form with a box to tick', 200, {}, '<script src="https://js.hcaptcha.com/1/api.js"></script>Write us', false],
  [
    'a box to tick',
    403,
    {},
    '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>Verify',
    true,
  ],
  ['a puzzle', 200, {}, '<script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2/ips.js?KP_UIDz=x"></script>', true],
  ['a proof of work', 200, {}, '<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>', true],
  ['a robot’s captcha', 202, {}, '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">', true],
  [
    'a denial',
    403,
    {},
    '<h1>Access Denied</h1>Reference&#32;&#35;18&#46;2f https&#58;&#47;&#47;errors.edgesuite.net',
    true,
  ],
  ['a refusal by a firewall', 403, {}, '<p class="cf-error-details">Error 1020', true],
  [
    'a guarded site that is down',
    503,
    { 'set-cookie': ['visid_incap_1=x'], 'x-datadome': 'protected' },
    '<script src="/_Incapsula_Resource?x=1"></script>',
    false,
  ],
  ['a guarded site that is busy', 429, { 'set-cookie': ['datadome=x'], 'x-datadome': 'protected' }, '', false],
  ['a plain refusal', 403, {}, '<h1>Forbidden</h1>', false],
  ['a plain refusal of a busy site', 503, { 'retry-after': '9' }, '<h1>Back soon</h1>', false],
  ['a protected article', 200, {}, article + protection, false],
  ['an article', 200, {}, article, false],
  ['a page that is gone', 404, {}, protection, false],
  ['a redirect', 302, { 'x-datadome': 'protected' }, '', false],
])('%s', (_what, status, headers, text, expected) => {
  expect(isBotWall({ status, headers, body: Buffer.from(text) })).toBe(expected)
})
