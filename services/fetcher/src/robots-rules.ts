import { type GroupRecord, recordsForUs } from './robots-groups.ts'
import { matches, type Path, type Pattern, pathsOf, readPattern } from './robots-pattern.ts'
import { octetsOf } from './robots-text.ts'

const maxCrawlDelayMs = 60_000

/** What a robots.txt says to us. */
export interface Rules {
  allows(url: string): boolean
  crawlDelayMs: number
}

interface Rule {
  allows: boolean
  pattern: Pattern
}

/** Reads a robots.txt; `allows` takes URLs of its origin. A crawl delay is heeded from 0 to 60 s. */
export function rulesIn(text: string): Rules {
  const records = recordsForUs(Buffer.from(text).toString('latin1'))
  const rules = records.flatMap(ruleOf)
  return {
    allows: (url) => allowedBy(rules, pathsOf(url)),
    crawlDelayMs: records.map(crawlDelayMsOf).reduce((one, other) => Math.max(one, other), 0),
  }
}

/** A robots.txt without what does not concern us: empty when it says nothing to us. */
export function condensed(body: Buffer): string {
  const records = recordsForUs(octetsOf(body))
  return records.length > 0 ? ['user-agent: *', ...records.map((record) => record.join(': '))].join('\n') : ''
}

/** The longest match decides; of equally long ones, one that allows. */
function allowedBy(rules: Rule[], paths: Path[]): boolean {
  if (paths[0]?.text === '/robots.txt') return true
  let [octets, allowed] = [0, true]
  for (const { allows, pattern } of rules) {
    const decides = pattern.octets > octets || (pattern.octets === octets && allows)
    if (decides && paths.some((path) => matches(pattern, path))) [octets, allowed] = [pattern.octets, allows]
  }
  return allowed
}

function ruleOf([field, value]: GroupRecord): Rule | [] {
  const pattern = field === 'crawl-delay' ? undefined : readPattern(value)
  return pattern ? { allows: field === 'allow', pattern } : []
}

function crawlDelayMsOf([field, value]: GroupRecord): number {
  const seconds = field === 'crawl-delay' ? Number.parseFloat(value) : 0
  return Math.round(Math.min(Math.max(seconds || 0, 0) * 1_000, maxCrawlDelayMs))
}
