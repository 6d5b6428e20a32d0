import { writeFile } from 'node:fs/promises'
import type { Example } from './examples.ts'
import { packages, sources } from './sources.ts'

/** How well names of a kind in a set are found by a model that did not learn from it, in percent. */
export type Score = { set: string; type: string; precision: number; recall: number; f1: number }

/** Says beside the weights whose work they were learned from, and how good they are. */
export async function writeSources(file: URL, sets: Map<string, Example[][]>, scores: Score[]): Promise<void> {
  const sentences = (names: string[]) => names.reduce((sum, name) => sum + (sets.get(name) ?? []).flat().length, 0)
  const lines = [
    '# What the names were learned from',
    '',
    'Written by `npm run train:ner`. `names.bin` holds numbers only: weights learned from the sets, and hashes of words of the packages.',
    '',
    '| set | by | licence | sentences |',
    '|---|---|---|---|',
    ...sources.map(
      ({ name, by, url, licence, sets }) => `| [${name}](${url}) | ${by} | ${licence} | ${sentences(sets)} |`,
    ),
    '',
    'Besides, the invented articles of `training/ner/invented`, and sentences made by `training/ner/wire.ts`.',
    '',
    '| package | what | licence |',
    '|---|---|---|',
    ...packages.map(({ name, what, licence }) => `| \`${name}\` | ${what} | ${licence} |`),
    '',
    'Scores of a model that learned from all but the first four sets scored (the weights kept learned from all); `wire` and `world` are',
    'the invented articles of `bench/tagger/names`, which nothing is learned from.',
    '',
    '| set | kind | precision | recall | F1 |',
    '|---|---|---|---|---|',
    ...scores.map(({ set, type, precision, recall, f1 }) => `| ${set} | ${type} | ${precision} | ${recall} | ${f1} |`),
    '',
  ]
  await writeFile(file, lines.join('\n'))
}
