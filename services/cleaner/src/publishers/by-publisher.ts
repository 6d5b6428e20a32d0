import { siteOf } from '../addresses.ts'
import type { PageBlock } from '../body/page-block.ts'
import { closest, wordsOf } from '../page-tree.ts'
import type { Publisher, PublisherVersion } from './publisher.ts'

/** The page that rules are asked for. */
interface Origin {
  finalUrl: string
  fetchedAt: string
}

/** How the publisher of a page wrote on the day the page was fetched; undefined for a publisher without rules. */
export function versionFor({ finalUrl, fetchedAt }: Origin, publishers: Publisher[]): PublisherVersion | undefined {
  if (publishers.length === 0) return undefined
  const site = siteOf(finalUrl)
  const versions = publishers.find(({ sites }) => sites.includes(site))?.versions ?? []
  return versions.find(({ until }) => until === undefined || fetchedAt.slice(0, 10) < until)
}

/** The blocks that a publisher's own rules leave to be judged. */
export function byPublisher(blocks: PageBlock[], version: PublisherVersion | undefined): PageBlock[] {
  if (!version) return blocks
  const { text, leftOut = [] } = version
  return blocks.filter((block) => (!text || isWithin(block, text)) && !isWithin(block, leftOut))
}

function isWithin({ element }: PageBlock, classes: string[]): boolean {
  const wanted = classes.map((name) => name.toLowerCase())
  return closest(element, (each) => wordsOf(each, 'class').some((name) => wanted.includes(name))) !== undefined
}
