import type { Answer } from './get.ts'
import { firstOf } from './headers.ts'

/** What challenges are made with. Some stand on ordinary pages of a protected site too, so they tell only where little else is. */
const marks = [
  ...['_cf_chl_opt', '/cdn-cgi/challenge-platform/', '_Incapsula_Resource'],
  ...['captcha-delivery.com/captcha', 'geo.captcha-delivery.com', 'px-captcha'],
]

/** A page that is nothing but a challenge is small. */
const smallBytes = 10_240

const walled = new Set([200, 202, 403, 429, 503])

/** Whether a challenge for browsers was served in place of the page. */
export function isBotWall({ status, headers, body }: Answer): boolean {
  if (firstOf(headers, 'cf-mitigated') === 'challenge') return true
  if (!walled.has(status)) return false
  if (status < 300 && body.length > smallBytes) return false
  return marks.some((mark) => body.includes(mark))
}
