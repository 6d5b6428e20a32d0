/** What the second forest is asked with. */
export function joined(row: Float32Array, context: Float32Array): Float32Array {
  const both = new Float32Array(row.length + context.length)
  both.set(row)
  both.set(context, row.length)
  return both
}
