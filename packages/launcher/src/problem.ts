/** What stops the launcher, said in one line that tells the reader what to do. */
export class Problem extends Error {
  override name = 'Problem'
}

/** The `code` of a system or database error, such as ECONNREFUSED or 28P01. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return undefined
}
