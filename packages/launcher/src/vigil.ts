import { Problem } from './problem.ts'

/** Ends a wait early: when somebody asks us to stop, or when something that should live on does not. */
export interface Vigil {
  /** Rejects once `ended` resolves, with the {@link Problem} that `say` makes of how it ended. */
  over(ended: Promise<string>, say: (how: string) => string): void
  /** Settles like `work`, unless the vigil ends first. */
  during<T>(work: Promise<T>): Promise<T>
  /** Lasts until the vigil ends, so it always rejects. */
  toTheEnd(): Promise<never>
}

/** Begins a vigil that ends with `signal`. */
export function keepVigil(signal: AbortSignal): Vigil {
  const end = Promise.withResolvers<never>()
  end.promise.catch(() => undefined) // seen by whoever waits
  signal.addEventListener('abort', () => end.reject(signal.reason))
  return {
    over: (ended, say) => void ended.then((how) => end.reject(new Problem(say(how)))),
    during: (work) => Promise.race([work, end.promise]),
    toTheEnd: () => end.promise,
  }
}
