import { type Field, recordsIn } from './robots-text.ts'

const productToken = 'copydesk'

/** What a group says to its agents. */
export type GroupRecord = [field: Exclude<Field, 'user-agent'>, value: string]

/** The records of the groups that name us or, when none does, of those for all. */
export function recordsForUs(octets: string): GroupRecord[] {
  const saidTo = new Map<Agent, GroupRecord[]>()
  let group: Group = { ruled: [], delayed: [], hasRule: false, hasDelay: false }
  for (const [field, value] of recordsIn(octets)) {
    if (field === 'user-agent') {
      group = joined(group, agentIn(value))
      for (const agent of group.ruled) saidTo.set(agent, saidTo.get(agent) ?? [])
      continue
    }
    for (const agent of addressees(group, field)) saidTo.get(agent)?.push([field, value])
  }
  const ours = saidTo.get(productToken) ?? saidTo.get('*') ?? []
  return ours.filter(([, value]) => value !== '')
}

/** Whose groups are read. */
type Agent = typeof productToken | '*'

/** Agents named in a row. A Crawl-delay ends no group of rules (RFC 9309, 2.2.4), but is meant for those named before it. */
interface Group {
  ruled: Agent[]
  delayed: Agent[]
  hasRule: boolean
  hasDelay: boolean
}

function joined({ ruled, delayed, hasRule, hasDelay }: Group, agent: Agent | undefined): Group {
  return {
    ruled: withAgent(hasRule ? [] : ruled, agent),
    delayed: withAgent(hasRule || hasDelay ? [] : delayed, agent),
    hasRule: false,
    hasDelay: false,
  }
}

function withAgent(agents: Agent[], agent: Agent | undefined): Agent[] {
  return agent === undefined || agents.includes(agent) ? agents : [...agents, agent]
}

/** To whom a record is said. From here on the next agent named begins another group. */
function addressees(group: Group, field: GroupRecord[0]): Agent[] {
  if (field !== 'crawl-delay') {
    group.hasRule = true
    return group.ruled
  }
  group.hasDelay = true
  return group.delayed
}

/** A name ends where the characters do that a product token may have: `Copydesk/1.0` means us, `copydeskbot` does not. */
function agentIn(value: string): Agent | undefined {
  if (/^\*(\s|$)/.test(value)) return '*'
  return /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() === productToken ? productToken : undefined
}
