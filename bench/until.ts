import { setTimeout as wait } from 'node:timers/promises'

/** Asks every `everyMs` until it holds. */
export async function until(holds: () => Promise<boolean>, everyMs = 50): Promise<void> {
  while (!(await holds())) await wait(everyMs)
}
