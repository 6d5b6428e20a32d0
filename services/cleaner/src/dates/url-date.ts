import { once } from '../fields/once.ts'

/** What the address of a page says of its date: `/2025/05/02/`, `/2025/05/`, `/2025/`. */
export interface UrlDate {
  year: string
  month?: string
  day?: string
}

const day = String.raw`(?<!\d)((?:19|20)\d{2})([/_.-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)`
const dayFirst = String.raw`(?<!\d)(0[1-9]|[12]\d|3[01])([_.-]?)(0[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d)`
const dayForm = new RegExp(day)
const dayFirstForm = new RegExp(dayFirst)
const monthForm = /\/((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])(?=[/_-]|$)/
const yearForm = /\/((?:199|20[0-4])\d)(?=\/)/
const longest = 1_000

/** The date in an address; undefined for none. A run of eight digits counts only where nothing else stands beside it. */
export function urlDateOf(address: string): UrlDate | undefined {
  const { pathname = '' } = URL.parse(address) ?? {}
  const path = pathname.slice(0, longest)
  const [, year, , month, dayOfMonth] = dayForm.exec(path) ?? []
  if (year && month && dayOfMonth) return { year, month, day: dayOfMonth }
  const [, day2, , month2, year2] = dayFirstForm.exec(path) ?? []
  if (year2 && month2 && day2) return { year: year2, month: month2, day: day2 }
  const [, year3, month3] = monthForm.exec(path) ?? []
  if (year3 && month3) return { year: year3, month: month3.padStart(2, '0') }
  const [, year4] = yearForm.exec(path) ?? []
  return year4 ? { year: year4 } : undefined
}

/** The date in the address of a page. */
export const urlDateOn = once(({ finalUrl }) => urlDateOf(finalUrl))
