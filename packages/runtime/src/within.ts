/** Thrown when something did not answer in time. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** Rejects with {@link NoAnswer} when `promise` has not settled after `ms`. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer in ${ms} ms`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
