/** What stops the launcher, said in one line that tells the reader what to do. */
export class Problem extends Error {
  override name = 'Problem'
}

/** The message of whatever was thrown, with the parts of an AggregateError, on one line. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(messageOf).join(', ')
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}

/** The `code` of a system or database error, such as ECONNREFUSED or 28P01. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return undefined
}
