import type { Pack } from './packs.ts'

/** What a part of the bench is asked for. */
export interface Command {
  packs: Pack[]
  /** How many of the worst pages to list. */
  worst: number
}
