import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { benchLanguage } from './language.ts'
import { benchNames } from './names.ts'
import { benchPlaceCoverage } from './place-coverage.ts'
import { benchPlaceLanguages } from './place-languages.ts'
import { benchPlaces } from './places.ts'
import { benchSpeed } from './speed.ts'
import { scoreTopics } from './topics.ts'

/** How right the tagger is, by labelled sets where there are any, and how fast. */
export async function benchTagger({ dirs, packs }: Command): Promise<void> {
  const sets = (await Promise.all(dirs.map((dir) => filesIn(dir, '.conll')))).flat()
  const invented = await filesIn(own('names'), '.conll')
  await benchNames([...invented, ...sets])
  const filed = (await Promise.all(dirs.map((dir) => filesIn(dir, 'topics.json')))).flat()
  for (const file of [...(await filesIn(own('topics'), '.jsonl')), ...filed]) await scoreTopics(file)
  await benchPlaces()
  await benchPlaceLanguages()
  await benchPlaceCoverage(sets)
  await benchLanguage()
  await benchSpeed(packs, sets)
}

function own(folder: string): string {
  return new URL(`./${folder}`, import.meta.url).pathname
}

async function filesIn(dir: string, ending: string): Promise<string[]> {
  const names = await readdir(dir)
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(dir, name))
}
