/** The item at a place, if there is one. A list itself takes a negative place for the name of a property, and looks long. */
export function itemAt<T>(list: readonly T[], place: number): T | undefined {
  return place < 0 || place >= list.length ? undefined : list[place]
}
