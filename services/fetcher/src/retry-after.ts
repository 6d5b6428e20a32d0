const minMs = 1_000
const maxMs = 24 * 60 * 60 * 1_000

/** How long a Retry-After (seconds or a date, RFC 9110 10.2.3) asks to wait, in 1 s to 24 h; undefined when it says nothing. */
export function retryAfterMs(value: string | undefined, now = Date.now()): number | undefined {
  const text = value?.trim() ?? ''
  const asked = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now
  return Number.isNaN(asked) ? undefined : Math.round(Math.min(Math.max(asked, minMs), maxMs))
}
