import type { Entity, Mention } from '@copydesk/contracts'
import { countryIds } from './tables/country-ids.ts'

/**
 * A name in the text, before it is known whether the article bears it out. `name`: as it is listed, or as written where it is written
 * so; `key`: the same for all forms of it; `written`: the key of the word as it stands.
 */
export interface FoundName {
  name: string
  key: string
  written: string
  place: Pick<Entity, 'countryCode' | 'geonamesId' | 'placeKind'>
  mention: Mention
  /** More than its capital speaks for it. */
  isSure: boolean
  /** It may be sure by the company that it keeps. */
  isCompanion: boolean
}

/** What is known of a country by its code. */
export function countryPlace(code: string): FoundName['place'] {
  const geonamesId = countryIds[code]
  return { placeKind: 'country', countryCode: code, ...(geonamesId !== undefined && { geonamesId }) }
}
