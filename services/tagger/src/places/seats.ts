import { candidatesOf, townsOf } from './candidates.ts'

/** Is it the name of a country, or of a country's capital before any other town? */
export function isSeat(name: string): boolean {
  const town = townsOf(name).find(({ class: rank }) => rank !== 'region')
  return town?.class === 'capital' || candidatesOf(name)[0]?.kind === 'country'
}
