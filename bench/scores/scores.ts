import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import type { Pack } from '../packs.ts'
import { printTable, type Row, report, say } from '../report.ts'
import { archive, findAll } from './find-all.ts'
import { type Score, type Scored, type ScoredBody, score } from './score.ts'

/** How near the articles come to the truth of each pack that has one: the cleaner's, and Readability's with linkedom. */
export async function benchScores({ packs, worst }: Command): Promise<void> {
  for (const pack of packs) {
    if (pack.truth.size === 0) say(`\nscores: ${pack.name} has no truth.json to score against`)
    else await scorePack(pack, worst)
  }
}

async function scorePack(pack: Pack, worst: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'copydesk-bench-'))
  try {
    const archived = await archive(pack, dir)
    const found = [findAll('cleaner', archived), findAll('Readability + linkedom', pack.files)] as const
    const [ours, theirs] = (await Promise.all(found)).map((each) => score(pack.truth, each)) as [Scored, Scored]
    const rows = [row('cleaner', ours.score), row('Readability + linkedom', theirs.score)]
    report('scores', `${pack.name}, ${pack.truth.size} pages`, rows)
    if (worst > 0) printTable(`worst bodies of ${pack.name}`, worstOf(ours.bodies, worst))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function row(step: string, { dates, ...shares }: Score): Row {
  const figures = Object.entries({ ...shares, 'day right': dates.right, wrong: dates.wrong, missing: dates.missing })
  return { step, ...Object.fromEntries(figures.map(([name, share]) => [name, written(share)])) }
}

function worstOf(bodies: ScoredBody[], count: number): Row[] {
  const worst = bodies.toSorted((a, b) => a.f1 - b.f1).slice(0, count)
  return worst.map(({ f1, precision, recall, id, url }) => {
    return { f1: written(f1), precision: written(precision ?? 0), recall: written(recall ?? 0), id, url }
  })
}

/** A share to four digits; a field that no page has is a dash. */
function written(share: number): number | string {
  return Number.isNaN(share) ? '–' : Number(share.toFixed(4))
}
