import { medianOf, ratioOf, round } from '../figures.ts'
import { openHosts } from '../hosts/hosts.ts'
import { report } from '../report.ts'
import { inRounds } from '../rounds.ts'
import { withServers } from '../servers.ts'
import { measureParts, type Parts } from './parts.ts'
import { measureStep, type Step } from './step.ts'

const rounds = 3
const pages = 2_000
const hostCount = 8

interface Figures {
  step: Step
  parts: Parts
}

/** The fetch step as its service does it, against what must be done at least: ask, hash, compress, write, and move a job on. */
export async function benchFetch(): Promise<void> {
  for (const kilobytes of [50, 200]) {
    const hosts = await openHosts(hostCount, 0, kilobytes * 1_024)
    await withServers(async (servers) => {
      let edition = 0
      const urls = () => {
        edition++
        return Array.from({ length: pages }, (_, n) => `${hosts.origins[n % hostCount]}/${edition}/${n}`)
      }
      const figures = await inRounds<Figures>(rounds, {
        step: () => measureStep(servers, urls()),
        parts: () => measureParts(servers, urls()),
      })
      reportFetch(kilobytes, figures)
    })
    hosts.close()
  }
}

function reportFetch(kilobytes: number, figures: Figures[]): void {
  const part = (name: keyof Parts) => round(medianOf(figures.map(({ parts }) => parts[name])))
  report('fetch', `processor ms a page of ${kilobytes} KB, ${pages} pages, ${rounds} rounds`, [
    {
      step: round(medianOf(figures.map(({ step }) => step.cpuMs))),
      ...{ ask: part('ask'), hash: part('hash'), gzip: part('gzip'), file: part('file'), queue: part('queue') },
      'sum of parts': part('sum'),
      'sum / step': ratioOf(figures.map(({ step, parts }) => parts.sum / step.cpuMs)),
      'pages/s of one fetcher': ratioOf(figures.map(({ step }) => step.pagesPerSecond)),
    },
  ])
}
