/** Passes on at most one event per `ms`, with the number of those it held back. For logs that could fill a disk. */
export function throttled(ms: number, pass: (event: unknown, missed: number) => void): (event: unknown) => void {
  let openAt = 0
  let missed = 0
  return (event) => {
    if (performance.now() < openAt) {
      missed++
      return
    }
    openAt = performance.now() + ms
    pass(event, missed)
    missed = 0
  }
}
