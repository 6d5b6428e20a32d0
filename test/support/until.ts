import { setTimeout as wait } from 'node:timers/promises'

/** Asks again and again until `condition` gives something; fails after `ms` with the sentence `what`. */
export async function until<T>(what: string, condition: () => Promise<T | false | undefined>, ms = 90_000): Promise<T> {
  const giveUpAt = performance.now() + ms
  for (;;) {
    const found = await condition()
    if (found !== false && found !== undefined) return found
    if (performance.now() > giveUpAt) throw new Error(`waited ${ms} ms in vain: ${what}`)
    await wait(50)
  }
}
