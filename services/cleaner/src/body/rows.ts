/** Writes values into a row, from `at`; `row.set(values, at)` is several times as slow for a plain list. */
export function writeValues(row: Float32Array, at: number, values: number[]): void {
  for (let index = 0; index < values.length; index += 1) row[at + index] = values[index] as number
}
