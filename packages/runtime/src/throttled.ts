/** Passes on at most one event per `ms`, with the number of those it held back. For logs that could fill a disk. */
export function throttled(
  ms: number,
  pass: (event: unknown, missed: number) => void,
  now: () => number = () => performance.now(),
): (event: unknown) => void {
  let openAt = -Infinity
  let missed = 0
  return (event) => {
    if (now() < openAt) {
      missed++
      return
    }
    openAt = now() + ms
    pass(event, missed)
    missed = 0
  }
}
