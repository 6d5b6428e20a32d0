/** How many of each name are in hand. */
export interface Tally {
  of(name: string): number
  /** Counts one more while `work` lasts. */
  counting<T>(name: string, work: () => Promise<T>): Promise<T>
}

/** Begins to count; a name of which none is in hand takes no memory. */
export function openTally(): Tally {
  const counts = new Map<string, number>()
  const of = (name: string) => counts.get(name) ?? 0

  async function counting<T>(name: string, work: () => Promise<T>): Promise<T> {
    counts.set(name, of(name) + 1)
    try {
      return await work()
    } finally {
      if (of(name) > 1) counts.set(name, of(name) - 1)
      else counts.delete(name)
    }
  }

  return { of, counting }
}
