/** Numbers from 0 to 1. */
export type Chance = () => number
/** Makes a name, or what stands between names. */
export type Maker = (chance: Chance) => string

/** The items of a list written with commas. */
export const list = (words: string): string[] => words.trim().split(/,\s*/)
export const titled = (name: string): string => name.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
export const pick = <Item>(items: readonly Item[], chance: Chance): Item =>
  items[Math.floor(chance() * items.length)] as Item

export const joined = (...words: string[]): string => words.filter(Boolean).join(' ')
/** One of some makers, each as likely as another. */
export const either =
  (...makers: Maker[]): Maker =>
  (chance) =>
    pick(makers, chance)(chance)
/** One of the items of a {@link list}. */
export const oneOf = (words: string): Maker => {
  const items = list(words)
  return (chance) => pick(items, chance)
}
/** What makers make, one behind the other. */
export const inTurn =
  (...makers: Maker[]): Maker =>
  (chance) =>
    joined(...makers.map((maker) => maker(chance)))
