const place = String.raw`\p{Lu}[\p{L}\p{M}’'./ -]{1,40}`
const day = String.raw`,\s(?:\p{L}{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?)(?:,?\s\d{4})?`
const agency = String.raw`\((?:\p{Lu}[\p{L}\d ./&-]{1,30}|dpa(?:[/-][\p{L}]{1,10})?|afp|ots|sda|apa|ansa)\)`
const dash = String.raw`\.?\s?[-–—]{1,2}\s`

const forms = [
  new RegExp(String.raw`^(${place}(?:,\s\p{Lu}[\p{L}.]{1,20})?(?:${day})?,?\s?${agency})${dash}`, 'u'),
  new RegExp(String.raw`^(${place}(?:,\s\p{Lu}[\p{L}.]{1,20})?(?:${day})?,?\s?${agency})[.:]?\s`, 'u'),
  new RegExp(String.raw`^(${agency}\s?[-–—]\s?\p{Lu}[\p{Lu}’' ]{2,30}(?:,\s\d{1,2}\s\p{L}{3,10})?)${dash}`, 'u'),
  new RegExp(String.raw`^(\p{Lu}[\p{Lu}’'./ -]{2,40}(?:,\s\p{Lu}[\p{L}.]{1,20})?(?:${day})?)${dash}`, 'u'),
]
const sample = 160

/** The place, day and agency that open a report: `LEEDS, May 2 (Wire)`. They stay in the text, as agencies print them. */
export function datelineOf(text: string): string | undefined {
  const start = text.slice(0, sample)
  for (const form of forms) {
    const [, dateline] = form.exec(start) ?? []
    if (dateline) return dateline.trim()
  }
  return undefined
}

/** The agency a dateline names. */
export function agencyOf(dateline: string): string | undefined {
  return /\(([^()]{2,31})\)/.exec(dateline)?.[1]
}
