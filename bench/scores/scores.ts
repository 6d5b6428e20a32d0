import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import type { Found } from '../contestants/found.ts'
import type { Step } from '../contestants/steps.ts'
import type { Pack } from '../packs.ts'
import { printTable, type Row, report, say } from '../report.ts'
import { archive, findAll } from './find-all.ts'
import { languagesOf } from './languages.ts'
import { type Score, type ScoredBody, score } from './score.ts'

const contestants = ['cleaner', 'Readability + linkedom', 'Defuddle', 'article-extractor'] as const satisfies Step[]

/** How near the articles come to the truth of each pack that has one, as a whole and by language: the cleaner's and others'. */
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
    const found = new Map<Step, Map<string, Found>>()
    for (const step of contestants) found.set(step, await findAll(step, archived))
    const scored = [...found].map(([step, articles]) => ({ step, ...score(pack.truth, articles) }))
    report(
      'scores',
      `${pack.name}, ${pack.truth.size} pages`,
      scored.map(({ step, score }) => row(step, score)),
    )
    const languages = await languagesOf(pack, archived)
    report('scores', `${pack.name} by language`, languageRows(pack, found, languages))
    if (worst > 0) printTable(`worst bodies of ${pack.name}`, worstOf(scored[0]?.bodies ?? [], worst))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function row(step: string, { dates, ...shares }: Score): Row {
  const figures = Object.entries({ ...shares, 'day right': dates.right, wrong: dates.wrong, missing: dates.missing })
  return { step, ...Object.fromEntries(figures.map(([name, share]) => [name, written(share)])) }
}

/** The cleaner's scores for the pages of each language, and the body's F1 of the others. */
function languageRows({ truth }: Pack, found: Map<Step, Map<string, Found>>, languages: Map<string, string>): Row[] {
  const groups = Map.groupBy(truth, ([id]) => languages.get(id) ?? '–')
  const rows = [...groups].map(([language, pages]): Row => {
    const scores = [...found].map(([step, articles]) => ({ step, score: score(new Map(pages), articles).score }))
    const [ours, ...others] = scores
    const f1s = others.map(({ step, score }) => [`f1 ${step}`, written(score.f1)])
    return { language, pages: pages.length, ...(ours && row('', ours.score)), ...Object.fromEntries(f1s) }
  })
  return rows.map(({ step: _, ...rest }) => rest).toSorted((a, b) => Number(b.pages) - Number(a.pages))
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
