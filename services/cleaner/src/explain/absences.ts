/** Zero means the place of a block in these, and in any other that there is nothing. */
const placesFromZero =
  /^(?:index|from|prose before|since|until|up to|down from|chance|mass|rank|letters (?:since|until)|around|best)/
const distances = /^(?:since|until) /
const noneNear = 99
/** Of the elements around a block the last that is asked for its name. */
const farthestAround = 12
const oftenZero = new Set(['in description', 'in articleBody', 'in whole'])

/** Whether a feature only says that something is not there, or that a block is a paragraph: true of most, and so it tells little. */
export function isAbsence(name: string, value: number): boolean {
  if (name.startsWith('in ') && !oftenZero.has(name)) return value >= farthestAround
  if (distances.test(name)) return value >= noneNear
  if (value < 0) return name !== 'from headline'
  return value === 0 && !placesFromZero.test(name)
}
