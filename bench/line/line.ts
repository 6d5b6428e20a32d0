import { openDatabase } from '@copydesk/database'
import type { Command } from '../command.ts'
import { medianOf, ratioOf, round } from '../figures.ts'
import { sampleFiles } from '../packs.ts'
import { report } from '../report.ts'
import { inRounds } from '../rounds.ts'
import { type Servers, withServers } from '../servers.ts'
import { openNaiveLine } from './naive-line.ts'
import { type OurLine, openOurLine } from './our-line.ts'
import { costOfParts, type Parts } from './parts.ts'
import { type Publisher, servePages } from './publisher.ts'
import { articlesPerSecond, type Line, msPerPage, type Trip } from './trip.ts'

const rounds = 3
const mostPages = 60
const warmUp = 20

interface Figures {
  line: Trip
  naive: Trip
  parts: Parts
}

/** The whole line on real pages against the line as it is usually put together, and against the sum of its own parts. */
export async function benchLine({ packs }: Command): Promise<void> {
  const files = sampleFiles(packs, mostPages)
  const publisher = await servePages(files)
  await withServers(async (servers) => {
    const [line, naive] = [await openOurLine(servers), await openNaiveLine(servers)]
    try {
      const figures = await measure(files, publisher, { line, naive }, servers)
      reportLines(figures, files.length)
      reportParts(figures)
      await reportState(line)
    } finally {
      await line.stop()
      await naive.stop()
    }
  })
  publisher.close()
}

async function measure(
  files: string[],
  publisher: Publisher,
  { line, naive }: { line: Line; naive: Line },
  { database, dir }: Servers,
): Promise<Figures[]> {
  const db = openDatabase(await database('parts'), () => {})
  const editions = Array.from({ length: 3 * rounds }, (_, index) => String(index)).values()
  const edition = () => editions.next().value ?? ''

  const early = publisher.urlsOf('warm-up').slice(0, warmUp)
  await line.trip(early)
  await naive.trip(early)
  const figures = await inRounds<Figures>(rounds, {
    line: () => line.trip(publisher.urlsOf(edition())),
    naive: () => naive.trip(publisher.urlsOf(edition())),
    parts: () => costOfParts({ files, urls: publisher.urlsOf('parts'), warmUp }, edition(), db, dir),
  })
  await db.end()
  return figures
}

function reportLines(figures: Figures[], pages: number): void {
  const row = (name: string, trips: Trip[]) => ({
    line: name,
    articles: medianOf(trips.map(({ articles }) => articles)),
    'articles/s': round(medianOf(trips.map(articlesPerSecond))),
    'ms/page': round(medianOf(trips.map(msPerPage))),
  })
  const ratio = figures.map(({ line, naive }) => articlesPerSecond(line) / articlesPerSecond(naive))
  report('line', `${pages} pages, ${rounds} rounds`, [
    {
      ...row(
        'Copydesk',
        figures.map(({ line }) => line),
      ),
      'articles/s, ratio': ratioOf(ratio),
    },
    {
      ...row(
        'BullMQ + jsdom + Readability',
        figures.map(({ naive }) => naive),
      ),
      'articles/s, ratio': 1,
    },
  ])
}

function reportParts(figures: Figures[]): void {
  const median = (name: keyof Parts) => round(medianOf(figures.map(({ parts }) => parts[name])))
  report('line', 'ms a page: the whole line, and its parts one after the other', [
    {
      'whole line': round(medianOf(figures.map(({ line }) => msPerPage(line)))),
      ...{ fetch: median('fetch'), clean: median('clean'), tag: median('tag'), store: median('store') },
      'sum of parts': median('sum'),
      'whole / sum': ratioOf(figures.map(({ line, parts }) => msPerPage(line) / parts.sum)),
    },
  ])
}

async function reportState(line: OurLine): Promise<void> {
  report('line', 'runs by ending', [await line.endings()])
  report('line', 'memory in MB, and bytes in Redis for a page that waits', [
    { ...(await line.memory()), 'a waiting page': line.bytesPerWaitingPage() },
  ])
}
