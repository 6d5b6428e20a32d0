const zones: Record<string, string> = {
  ...{
    Z: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    WET: 'Z',
    BST: '+01:00',
    WEST: '+01:00',
    CET: '+01:00',
    MEZ: '+01:00',
    CEST: '+02:00',
    MESZ: '+02:00',
  },
  ...{
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
    SAST: '+02:00',
    JST: '+09:00',
    KST: '+09:00',
    AEST: '+10:00',
    AEDT: '+11:00',
  },
  ...{
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    NZST: '+12:00',
    NZDT: '+13:00',
  },
}

const clock = String.raw`(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?!\d)\s?([AaPp]\.?[Mm]\.?(?![\p{L}])|[Uu]hr)?\s?(?:\(?((?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4})\)?(?![\p{L}\d]))?`
const hourOnly = String.raw`(\d{1,2})()()\s?([AaPp]\.?[Mm]\.?(?![\p{L}]))\s?(?:\(?([A-Z]{1,4})\)?(?![\p{L}\d]))?`
const lead = String.raw`^(?:T|[\s,;|·•@–—-]{0,4}(?:(?:at|um|à|a las|alle|alle ore|ore|às|om|kl\.?|klo|kello)\s?)?)`
const after = [clock, hourOnly].map((form) => new RegExp(lead + form, 'u'))
const before = [clock, hourOnly].map(
  (form) => new RegExp(`(?<![\\d:.])${form}[\\s,;|·•–—-]{1,4}(?:\\p{L}{2,14}[.,]?\\s){0,2}$`, 'u'),
)
const reach = 45

interface Span {
  start: number
  end: number
}

/** The time of day right behind or before a date, as `10:12` with seconds and offset where they are written, and where both stand. */
export function timeBeside(text: string, { start, end }: Span): Partial<Span> & { time?: string } {
  const behind = first(after, text.slice(end, end + reach))
  const ahead = behind ? undefined : first(before, text.slice(Math.max(start - reach, 0), start))
  const found = behind ?? ahead
  const time = found && read(found)
  if (!time) return {}
  return behind ? { time, end: end + behind[0].length } : { time, start: start - found[0].length }
}

function first(forms: RegExp[], text: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(text)
    if (match) return match
  }
  return undefined
}

function read([, hour = '', minute = '', second, half, zone]: RegExpExecArray): string | undefined {
  const hours = Number(hour)
  if (hours > 23 || Number(minute) > 59 || (/^[ap]/i.test(half ?? '') && hours > 12)) return undefined
  const written = `${String(to24(hours, half)).padStart(2, '0')}:${minute || '00'}`
  return `${written}${second ? `:${second}` : ''}${offsetOf(zone)}`
}

function to24(hours: number, half: string | undefined): number {
  const sign = half?.[0]?.toLowerCase()
  if (sign === 'p') return (hours % 12) + 12
  return sign === 'a' ? hours % 12 : hours
}

/** The offset of a zone: `+02:00` of `CEST` and `GMT+2`; '' of an abbreviation that two zones share, and of any other word. */
export function offsetOf(zone = ''): string {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (sign && hours) return `${sign}${hours.padStart(2, '0')}:${minutes}`
  return zones[zone] ?? ''
}
