import type { Entity, Mention } from '@copydesk/contracts'

export type EntityKind = Entity['kind']

/** A name where it stands in an article, as written there. */
export interface NamedMention extends Mention {
  name: string
  kind: EntityKind
}

/** The words of a name, parted by spaces; hyphens stay within. */
export function partsOf(name: string): string[] {
  return name.split(/\s+/).filter(Boolean)
}

const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** Names that are the same but for case, accents and points have the same key. */
export function keyOf(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
