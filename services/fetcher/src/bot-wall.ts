import type { Answer } from './get.ts'
import { firstOf } from './headers.ts'

/** What only the page of a challenge says. */
const challenges = ['_cf_chl_opt', 'captcha-delivery.com/captcha', 'geo.captcha-delivery.com', 'px-captcha']

/** What a protected site puts on ordinary pages too: telling only where nothing else is. */
const traces = ['/cdn-cgi/challenge-platform/', '_Incapsula_Resource']

/** A page that is nothing but a challenge is small. */
const smallBytes = 10_240

const walled = new Set([200, 202, 403, 429, 503])

/** Whether a challenge for browsers was served in place of the page. */
export function isBotWall({ status, headers, body }: Answer): boolean {
  if (firstOf(headers, 'cf-mitigated') === 'challenge') return true
  if (!walled.has(status)) return false
  if (status < 300 && body.length > smallBytes) return false
  return [...challenges, ...traces].some((mark) => body.includes(mark))
}
