import type { Hints } from '@copydesk/contracts'

/** Finds what whoever handed a page in says of a field: a candidate like others, and the last to be believed. */
export function submitted(field: 'headline' | 'publisher' | 'publishedAt'): (page: { hints: Hints }) => string[] {
  return ({ hints }) => {
    const said = hints[field]
    return said === undefined ? [] : [said]
  }
}
