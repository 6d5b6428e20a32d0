import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { benchLanguage } from './language.ts'
import { benchNames } from './names.ts'
import { benchPlaceCoverage } from './place-coverage.ts'
import { benchPlaces } from './places.ts'
import { benchSpeed } from './speed.ts'
import { scoreTopics } from './topics.ts'

/** How right the tagger is, by labelled sets where there are any, and how fast. */
export async function benchTagger({ dirs, packs }: Command): Promise<void> {
  const sets = (await Promise.all(dirs.map((dir) => filesIn(dir, '.conll')))).flat()
  const invented = await filesIn(new URL('./names', import.meta.url).pathname, '.conll')
  await benchNames([...invented, ...sets])
  for (const dir of dirs) if ((await readdir(dir)).includes('topics.json')) await scoreTopics(dir)
  await benchPlaces()
  await benchPlaceCoverage(sets)
  await benchLanguage()
  await benchSpeed(packs, sets)
}

async function filesIn(dir: string, ending: string): Promise<string[]> {
  const names = await readdir(dir)
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(dir, name))
}
