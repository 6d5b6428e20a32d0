import parse from 'robots-parser'

const token = 'copydesk'
const maxCrawlDelayMs = 60_000

/** What a robots.txt says to us. */
export interface Rules {
  allows(url: string): boolean
  crawlDelayMs: number
}

/** Reads the robots.txt of an origin; `allows` takes URLs of that origin. A crawl delay is heeded from 0 to 60 s. */
export function rulesIn(text: string, origin: string): Rules {
  const robots = parse(`${origin}/robots.txt`, text)
  const crawlDelayMs = (robots.getCrawlDelay(token) ?? 0) * 1_000
  return {
    allows: (url) => robots.isAllowed(url, token) ?? true,
    crawlDelayMs: Math.round(Math.min(Math.max(crawlDelayMs, 0), maxCrawlDelayMs)),
  }
}

const ruleFields = new Set(['allow', 'disallow', 'crawl-delay'])

/**
 * A robots.txt without what does not concern us. It is smaller to keep, and safe to parse: the parser copies each rule of a
 * group for each of its agents, so that a file of 500 KiB could fill the memory.
 */
export function condensed(text: string): string {
  return groupsIn(text)
    .flatMap(({ agents, rules }) => {
      const ours = [token, '*'].filter((name) => agents.has(name) && rules.length > 0)
      return ours.length > 0 ? [...ours.map((name) => `user-agent: ${name}`), ...rules] : []
    })
    .join('\n')
}

interface Group {
  agents: Set<string>
  rules: string[]
}

/** A group is all agents named in a row, and the rules up to the next agent. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  for (const [field, value] of fieldsOf(text)) {
    if (field === 'user-agent') {
      if (groups.at(-1)?.rules.length !== 0) groups.push({ agents: new Set(), rules: [] })
      groups.at(-1)?.agents.add(value.split('/', 1).join().trim().toLowerCase())
    }
    if (ruleFields.has(field)) groups.at(-1)?.rules.push(`${field}: ${value}`)
  }
  return groups
}

function fieldsOf(text: string): [field: string, value: string][] {
  return text.split(/\r\n|\r|\n/).flatMap((line): [string, string][] => {
    const [rule = ''] = line.split('#', 1)
    const colon = rule.indexOf(':')
    return colon < 0 ? [] : [[rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim()]]
  })
}
