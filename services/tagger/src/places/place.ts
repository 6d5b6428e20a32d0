/** What sort of place a name stands for. */
export const placeKinds = [
  'country',
  'region',
  'city',
  'district',
  'continent',
  'area',
  'river',
  'lake',
  'sea',
  'strait',
  'mountain',
  'island',
  'desert',
  'landmark',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/**
 * One place a name can stand for. `countries`: ISO 3166-1 alpha-2, several for what lies across borders, none where that says little;
 * `region`: GeoNames' code of the first-level region, as `US.TX`; `weight`: how much there is to it, log10 of its people or on that scale;
 * `byAlias`: the name is not its main one.
 */
export interface Candidate {
  kind: PlaceKind
  countries: readonly string[]
  region?: string | undefined
  geonamesId?: number | undefined
  weight: number
  byAlias?: boolean | undefined
}
