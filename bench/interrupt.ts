type Stop = () => Promise<unknown>

const stops = new Set<Stop>()

/** Runs `stop` if the bench is interrupted, what was opened last first, since servers outlive it otherwise; gives how to take that back. */
export function onInterrupt(stop: Stop): () => void {
  stops.add(stop)
  return () => void stops.delete(stop)
}

async function stopAll(): Promise<never> {
  for (const stop of [...stops].toReversed()) await stop().catch(() => {})
  process.exit(130)
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopAll())
