import type { Place } from './place.ts'
import type { ShownDate } from './shown-dates.ts'

/** A date that a page shows, and what can be seen of it. */
export interface Candidate extends ShownDate {
  /** A PartialDate. */
  value: string
  /** Lines behind the headline; undefined when there is none. */
  distance: number | undefined
  /** More than a standfirst is between the headline and it. */
  isBehindText: boolean
  place: Place
  /** Right under the headline and in a part of the page with it. */
  isKin: boolean
  linksElsewhere: boolean
  isOneOfMany: boolean
  /** Whether it is of the time that the address names; undefined when it names none. */
  fitsUrl: boolean | undefined
  /** It is the day of the fetch. */
  isToday: boolean
  /** The markup says that it was changed on that day. */
  isChange: boolean
}
