import type { Entity, Mention } from '@copydesk/contracts'
import { countryIds } from './tables/country-ids.ts'

/** A name in the text, before it is known whether the article bears it out. `isSure`: more than its capital speaks for it. */
export interface FoundName {
  name: string
  key: string
  place: Pick<Entity, 'countryCode' | 'geonamesId' | 'placeKind'>
  mention: Mention
  isSure: boolean
}

/** What is known of a country by its code. */
export function countryPlace(code: string): FoundName['place'] {
  const geonamesId = countryIds[code]
  return { placeKind: 'country', countryCode: code, ...(geonamesId !== undefined && { geonamesId }) }
}
