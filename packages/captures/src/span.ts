/** A span of time, in ISO 8601 with milliseconds; open where it says nothing. */
export interface Span {
  since?: string
  until?: string
}

/** Reads two dates as people write them, a day being whole; says what is wrong with them. */
export function spanOf(given: { since: string | undefined; until: string | undefined }): Span | string {
  const span: Span = {}
  for (const [name, end] of [
    ['since', 'T00:00:00.000Z'],
    ['until', 'T23:59:59.999Z'],
  ] as const) {
    const date = given[name]
    if (date === undefined) continue
    const instant = instantOf(date.length === 10 ? `${date}${end}` : date)
    if (!instant) return `--${name} ${date} is no date; say it as in 2026-11-23 or 2026-11-23T10:00:00Z`
    span[name] = instant
  }
  if (span.since && span.until && span.since > span.until)
    return `--since ${given.since} is after --until ${given.until}`
  return span
}

/** Whether an instant lies in it. */
export function isIn({ since = '', until = '\uffff' }: Span, instant: string): boolean {
  const at = new Date(instant).toISOString()
  return since <= at && at <= until
}

/** Days that no calendar has are taken for later ones by Date. */
function instantOf(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text)) return undefined
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) return undefined
  const instant = date.toISOString()
  return instant.startsWith(text.slice(0, 10)) ? instant : undefined
}
