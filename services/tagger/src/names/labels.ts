/** Kinds of names that are learned; the last is learned so that the others are not taken for it, and never told. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type NameType = (typeof nameTypes)[number]

/** Places of a word in a name (begin, inside, last, only one: BILOU, Ratinov and Roth 2009), by number; 0 is outside. */
const parts = ['B', 'I', 'L', 'U'] as const
export const labels: readonly string[] = ['O', ...nameTypes.flatMap((type) => parts.map((part) => `${part}-${type}`))]

/** The number of a label. */
export function labelOf(type: NameType, part: (typeof parts)[number]): number {
  return 1 + nameTypes.indexOf(type) * parts.length + parts.indexOf(part)
}

const partOf = (label: number) => (label === 0 ? 'O' : (parts[(label - 1) % parts.length] as string))
const typeOf = (label: number) => (label === 0 ? undefined : nameTypes[Math.floor((label - 1) / parts.length)])
const isOpen = (label: number) => partOf(label) === 'B' || partOf(label) === 'I'
const goesOn = (label: number) => partOf(label) === 'I' || partOf(label) === 'L'

/** May a sentence begin with a label, end with it, and may one follow another? */
export const mayBegin = (label: number): boolean => !goesOn(label)
export const mayEnd = (label: number): boolean => !isOpen(label)
export function mayFollow(before: number, label: number): boolean {
  return isOpen(before) ? goesOn(label) && typeOf(before) === typeOf(label) : !goesOn(label)
}

/** A name by its first word and the one behind its last. */
export interface NameSpan {
  start: number
  end: number
  type: NameType
}

/** The names that a sentence's labels mark. */
export function namesOf(sentence: ArrayLike<number>): NameSpan[] {
  const names: NameSpan[] = []
  let start = 0
  for (let index = 0; index < sentence.length; index += 1) {
    const label = sentence[index] as number
    const type = typeOf(label)
    if (!type) continue
    if (!goesOn(label)) start = index
    if (!isOpen(label)) names.push({ start, end: index + 1, type })
  }
  return names
}
