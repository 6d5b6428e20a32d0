import { type ArticleSearch, type Database, openDatabase, type Place, searchArticles } from '@copydesk/database'
import { quantile, round } from '../figures.ts'
import { type Row, report, say } from '../report.ts'
import { withServers } from '../servers.ts'
import { load } from './load.ts'
import { deepQueries, queries } from './queries.ts'

const sizes = [10_000, 100_000]
const questions = 20
const deepFrom = 30
const deepTo = 50

/** How long lists and searches take among invented articles, asked one after the other. */
export async function benchSearch(): Promise<void> {
  await withServers(async ({ database }) => {
    const databaseUrl = await database('search')
    const db = openDatabase(databaseUrl, () => {})
    let stored = 0
    for (const size of sizes) {
      const seconds = await load(db, databaseUrl, stored, size)
      say(`\nsearch: stored ${size - stored} articles in ${round(seconds)} s`)
      stored = size
      report('search', `${size} articles, ${questions} questions of a kind, ms`, await ask(db))
    }
    await db.end()
  })
}

async function ask(db: Database): Promise<Row[]> {
  const rows: Row[] = []
  for (const [kind, question] of Object.entries(queries)) {
    const answers: Answer[] = []
    for (let number = 0; number < questions; number++) answers.push(await timed(db, question(number)))
    rows.push(row(kind, answers))
  }
  for (const [kind, question] of Object.entries(deepQueries)) {
    rows.push(row(`${kind}, pages ${deepFrom} to ${deepTo}`, (await readOn(db, question)).slice(deepFrom - 1)))
  }
  return rows
}

interface Answer {
  ms: number
  found: number
  next: Place | undefined
}

async function timed(db: Database, search: ArticleSearch): Promise<Answer> {
  const startedAt = performance.now()
  const { rows, next } = await searchArticles(db, search)
  return { ms: performance.now() - startedAt, found: rows.length, next }
}

/** The pages of a list, one after the other. */
async function readOn(db: Database, search: ArticleSearch): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let after: Place | undefined; answers.length < deepTo; after = answers.at(-1)?.next) {
    answers.push(await timed(db, { ...search, after }))
    if (!answers.at(-1)?.next) break
  }
  return answers
}

function row(kind: string, answers: Answer[]): Row {
  const ms = answers.map((answer) => answer.ms)
  const answered = answers.filter(({ found }) => found > 0).length / answers.length
  return { kind, p50: round(quantile(ms, 0.5)), p95: round(quantile(ms, 0.95)), 'found any': round(answered) }
}
