import type { Provenance } from '@copydesk/contracts'
import type { FieldAccount } from './page-account.ts'

/** Each field with where its value comes from and what else was on offer. */
export function fieldsOf(provenance: Record<string, Provenance>): FieldAccount[] {
  return Object.entries(provenance).map(([name, { source, candidates, conflict }]) => {
    const at = candidates.findIndex((candidate) => candidate.source === source)
    const others = candidates.filter((_, index) => index !== at)
    return {
      name,
      value: written(candidates[at]?.value),
      source,
      others: others.map((other) => ({ value: written(other.value), source: other.source })),
      conflict,
    }
  })
}

/** A value on one line, as people write it. */
function written(value: unknown): string {
  if (typeof value === 'string') return value || '(nothing)'
  if (Array.isArray(value)) return value.map(written).join(', ') || '(nothing)'
  if (typeof value === 'object' && value !== null)
    return (
      Object.values(value)
        .filter((part) => part !== undefined && part !== '')
        .map(written)
        .join(', ') || '(nothing)'
    )
  return String(value)
}
