/** Requests that wait. */
export interface Hold {
  /** Resolves when a first request waits. */
  arrived: Promise<void>
  /** Lets those that wait be answered, and all after them. */
  release(): void
}

/** Keeps requests waiting until the test says so. */
export class Holds {
  readonly #gates = new Map<string, { arrive: () => void; opened: Promise<void>; open: () => void }>()

  /** `path` may end in `/*`. */
  hold(path: string): Hold {
    const arrival = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    this.#gates.set(path, { arrive: arrival.resolve, opened: gate.promise, open: gate.resolve })
    return {
      arrived: arrival.promise,
      release: () => {
        this.#gates.delete(path)
        gate.resolve()
      },
    }
  }

  /** Resolves when nothing holds the path. */
  async pass(path: string): Promise<void> {
    for (const [held, gate] of this.#gates) {
      if (held !== path && !isAbove(held, path)) continue
      gate.arrive()
      await gate.opened
    }
  }
}

/** Whether `pattern` is `/…/*` and the path is below it. */
export function isAbove(pattern: string, path: string): boolean {
  return pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1))
}
