import type { Pack } from './packs.ts'

/** What a part of the bench is asked for. */
export interface Command {
  /** Folders of data, and those of them that hold pages. */
  dirs: string[]
  packs: Pack[]
  /** How many of the worst pages to list. */
  worst: number
}
