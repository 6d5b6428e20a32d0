/** JSON that `jsonb` takes: PostgreSQL stores neither U+0000 (22P05) nor lone surrogates (22P02). */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
}
