/** The `share` quantile of a list that is not empty, 0 to 1; between two values it is interpolated. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

export const medianOf = (values: number[]): number => quantile(values, 0.5)

export const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A value to three significant digits, or all digits before the point. */
export function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

/** A ratio by the median of its rounds, with the least and the greatest: `2.1 (1.9–2.3)`. */
export function ratioOf(rounds: number[]): string {
  const [middle, least, most] = [medianOf(rounds), Math.min(...rounds), Math.max(...rounds)].map(round)
  return rounds.length > 1 ? `${middle} (${least}–${most})` : `${middle}`
}
