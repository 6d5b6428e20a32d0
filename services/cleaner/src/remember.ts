const mostKnown = 5_000

/** A reading of short texts that repeat, done once for each; of very many texts those read before are forgotten. */
export function remember<T extends NonNullable<unknown>>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const had = known.get(text)
    if (had !== undefined) return had
    if (known.size >= mostKnown) known.clear()
    const value = read(text)
    known.set(copyOf(text), value)
    return value
  }
}

/** A part of a long text keeps all of it in memory; this does not. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
