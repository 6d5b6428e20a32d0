import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { endProcess, startOf } from './processes.ts'

const Roster = z.array(z.object({ name: z.string(), pid: z.int().positive(), start: z.string() }))
type Roster = z.infer<typeof Roster>

/** Which services were started on a data folder, so that the next launcher finds those that a killed one left behind. */
export interface Rosters {
  add(name: string, pid: number): Promise<void>
}

/** Begins an empty roster in `dataDir`. */
export async function openRoster(dataDir: string): Promise<Rosters> {
  const roster: Roster = []
  const save = () => writeFile(pathIn(dataDir), JSON.stringify(roster))
  await save()
  return {
    async add(name, pid) {
      const start = await startOf(pid)
      if (start) roster.push({ name, pid, start })
      await save()
    },
  }
}

/** Stops the services that a killed launcher left behind; a later process with the same pid is left alone. */
export async function endLeftOverServices(dataDir: string, graceMs: number): Promise<void> {
  const left = parse(await readFile(pathIn(dataDir), 'utf8').catch(() => ''))
  await Promise.all(
    left.map(async ({ pid, start }) => {
      if ((await startOf(pid)) === start) await endProcess(pid, 'SIGTERM', graceMs)
    }),
  )
}

const pathIn = (dataDir: string) => join(dataDir, 'services.json')

function parse(text: string): Roster {
  try {
    return Roster.parse(JSON.parse(text))
  } catch {
    return []
  }
}
