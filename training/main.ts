import { readdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { meanOf } from '../bench/figures.ts'
import { printTable } from '../bench/report.ts'
import { harmonicMean, scoreBody } from '../bench/scores/body.ts'
import { spreadChances } from '../services/cleaner/src/body/asked.ts'
import { contextNames, writeContexts } from '../services/cleaner/src/body/context-features.ts'
import { decide, hopeless, quickFirst, quickSecond } from '../services/cleaner/src/body/decide.ts'
import { featureNames } from '../services/cleaner/src/body/features.ts'
import { chancesOf, type Forest, packForest } from '../services/cleaner/src/body/forest.ts'
import { type BoostOptions, boost } from './boost.ts'
import { readTrainingPages, type TrainingPage } from './pages.ts'
import { toRows } from './rows.ts'
import { isLookedAt, partOf } from './site.ts'

// npm run train -- --data DIR: learns from the packs below DIR which blocks of a page are its article, and writes the model.
// Printed are scores on sites that the model which is asked never saw: a part of the sites is left out in turn.
const parts = 4
const model = new URL('../services/cleaner/src/body/body-model.json', import.meta.url)
const names = [...featureNames, ...contextNames]

const first: BoostOptions = {
  trees: 80,
  depth: 5,
  quick: { trees: quickFirst.trees, rate: 0.25 },
  rate: 0.08,
  leastWeight: 25,
  ridge: 8,
  rowShare: 0.5,
  featureShare: 0.25,
  seed: 1,
}
const second: BoostOptions = {
  trees: 140,
  depth: 5,
  quick: { trees: quickSecond.trees, rate: 0.2 },
  rate: 0.05,
  leastWeight: 50,
  ridge: 8,
  rowShare: 0.5,
  featureShare: 0.3,
  seed: 2,
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data)
  throw new Error(
    'usage: npm run train -- --data DIR   a folder of packs: DIR/<pack>/pages/<id>.html.gz and DIR/<pack>/truth.json',
  )

const pages = await readTrainingPages(await packsBelow(values.data))
const outOf = (part: number) => pages.filter(({ site }) => partOf(site, parts) !== part)
const within = (part: number) => pages.filter(({ site }) => partOf(site, parts) === part)

const firstChances = new Map<TrainingPage, number[]>()
for (let part = 0; part < parts; part += 1) {
  const forest = packForest(trainFirst(outOf(part)))
  for (const page of within(part)) {
    firstChances.set(page, spreadChances(page.blocks, chancesOf(forest, page.rows, quickFirst)))
  }
}
const chances = new Map<TrainingPage, number[]>()
for (let part = 0; part < parts; part += 1) {
  const forest = packForest(trainSecond(outOf(part)))
  for (const page of within(part)) {
    const asked = chancesOf(forest, secondRows(page), quickSecond).map(
      (chance, index) => chance ?? (page.rows[index] && 0),
    )
    chances.set(page, spreadChances(page.blocks, asked))
  }
}
printScores()
await writeModel(trainFirst(pages), trainSecond(pages))

async function packsBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  return entries
    .filter(({ name }) => name === 'truth.json')
    .map(({ parentPath }) => parentPath)
    .toSorted()
}

function trainFirst(some: TrainingPage[]): Forest {
  const rowsOf = (page: TrainingPage) => page.rows.map((row) => row?.subarray(0, featureNames.length))
  return boost(toRows(some, rowsOf), first)
}

function trainSecond(some: TrainingPage[]): Forest {
  return boost(toRows(some, secondRows), second)
}

/** Rows with what the first look made of the neighbours; none for a block that it held for hopeless. */
function secondRows(page: TrainingPage): (Float32Array | undefined)[] {
  const chances = firstChances.get(page) ?? []
  const rows = page.rows.map((row, index) => ((chances[index] as number) >= hopeless ? row : undefined))
  writeContexts(rows, page.placed, chances)
  return rows
}

/** Rules were written while looking at half of the sites; what the other half says is the honest figure. */
function printScores(): void {
  const groups = Map.groupBy(pages, ({ pack, site }) => `${pack}, ${isLookedAt(site) ? 'looked at' : 'only scored'}`)
  const table = [...groups].map(([group, some]) => ({ group, pages: some.length, ...scoresOf(some) }))
  printTable(`bodies on sites left out, ${parts} parts`, table)
}

function scoresOf(some: TrainingPage[]): Record<string, number> {
  const scores = some.map((page) => scoreBody(page.body, textOf(page)))
  const precision = meanOf(scores.flatMap((score) => score.precision ?? []))
  const recall = meanOf(scores.flatMap((score) => score.recall ?? []))
  const exact = meanOf(scores.map((score) => Number(score.exact)))
  const shares = { f1: harmonicMean(precision, recall), precision, recall, exact }
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, Number(share.toFixed(4))]))
}

function textOf(page: TrainingPage): string {
  const kept = decide(page.blocks, chances.get(page) ?? []).filter((judged) => judged.kept)
  return kept.map(({ block }) => block.text).join('\n')
}

async function writeModel(firstForest: Forest, secondForest: Forest): Promise<void> {
  await writeFile(
    model,
    `${JSON.stringify({ features: names, first: rounded(firstForest), second: rounded(secondForest) })}\n`,
  )
}

/** As the model is read: in single precision, written as short as that allows. */
function rounded({ value, ...forest }: Forest): Forest {
  return { ...forest, value: Array.from(value, (number) => Number(Math.fround(number).toPrecision(7))) }
}
