const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2}))?(?:Z|\+00:00)$/
const clock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::(\d{2}))?/
const minuteMs = 60_000
const dayMs = 86_400_000
const westernmost = -12 * 60
const easternmost = 14 * 60
const mostHoursWest = -10
const mostHoursEast = 11
/** Offsets in minutes that are no whole hours. */
const oddOffsets = new Set([-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765])

/**
 * A moment in UTC as the clock of its publisher tells it, when the page shows the same moment in local time (`shown`, PartialDates);
 * as it is when none of them is the same.
 */
export function inShownTime(moment: string, shown: string[]): string {
  const [, , , second] = utc.exec(moment) ?? []
  if (!utc.test(moment)) return moment
  for (const each of shown) {
    const [local, localSecond] = clock.exec(each) ?? []
    if (!local || (second && localSecond && second !== localSecond)) continue
    const minutes = Math.round((startOfMinute(local) - startOfMinute(moment)) / minuteMs)
    if (minutes !== 0 && isOffset(minutes)) return withOffset(moment, minutes)
  }
  return moment
}

/** A moment in UTC with the least whole hours of offset that put it on a day (`YYYY-MM-DD`); as it is when that takes too many. */
export function onShownDay(moment: string, day: string): string {
  const [, written] = utc.exec(moment) ?? []
  if (written === undefined || written === day) return moment
  const start = Date.parse(`${day}T00:00Z`)
  const at = Date.parse(moment)
  const hours = at < start ? Math.ceil((start - at) / 3_600_000) : -Math.ceil((at - start - dayMs + 1) / 3_600_000)
  return hours >= mostHoursWest && hours <= mostHoursEast ? withOffset(moment, hours * 60) : moment
}

function startOfMinute(date: string): number {
  return Date.parse(`${date.slice(0, 16)}Z`)
}

function isOffset(minutes: number): boolean {
  return (minutes >= westernmost && minutes <= easternmost && minutes % 60 === 0) || oddOffsets.has(minutes)
}

function withOffset(moment: string, minutes: number): string {
  const local = new Date(Date.parse(moment) + minutes * minuteMs).toISOString()
  const length = moment.length > 20 || moment.endsWith('Z') ? moment.replace(/(?:Z|\+00:00)$/, '').length : 16
  const absolute = Math.abs(minutes)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${local.slice(0, length)}${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`
}
