import type { FetchedPage, SubmittedPage } from '@copydesk/contracts'
import { Defer, drop, Ended } from '@copydesk/pipeline'
import { accept, conditionsOf } from './accept.ts'
import type { Answer } from './get.ts'
import { type Journey, resume } from './journey.ts'
import { isRedirect, refusal, targetOf } from './redirect.ts'
import { withSiteRights } from './site-rights.ts'
import type { Tools } from './tools.ts'
import type { Visited } from './visit.ts'

const maxHops = 10

/** Asks a publisher for a page, as politely as it wishes, and puts the answer in the archive. Throws Defer and Retry. */
export async function fetchPage(page: SubmittedPage, tools: Tools): Promise<FetchedPage | Ended> {
  const journey = resume(page)
  try {
    await tools.room.wait(journey.keep)
    const result = await follow(page, journey, tools)
    await tools.leave(journey)
    return result instanceof Ended ? result : withSiteRights(result, tools)
  } catch (error) {
    if (!(error instanceof Defer && error.waitedFor === 'host')) await tools.leave(journey)
    throw error
  }
}

async function follow(page: SubmittedPage, journey: Journey, tools: Tools): Promise<FetchedPage | Ended> {
  for (;;) {
    const answer = await request(page, journey, tools)
    if (answer instanceof Ended) return answer
    if (!answer) continue
    const trace = [page.url, ...journey.keep.hops]
    if (!isRedirect(answer)) return tools.room.write(journey.keep, () => accept(page, trace, answer, tools))
    const target = nextHop(trace, answer, tools)
    if (target instanceof Ended) return target
    journey.keep.hops.push(target)
  }
}

/** One step towards the answer of the address where the journey stands; undefined when there is none yet. */
async function request(
  page: SubmittedPage,
  journey: Journey,
  { policy, robots, visit }: Tools,
): Promise<Visited | Ended | undefined> {
  const url = journey.keep.hops.at(-1) ?? page.url
  const refused = refusal(url, policy)
  if (refused) return refused
  const rules = await robots.rulesFor(url, journey)
  if (!rules || rules instanceof Ended) return rules
  if (!rules.allows(url)) return drop('robots-disallowed', url)
  const { crawlDelayMs } = rules
  return visit({ url, journey, purpose: 'page', crawlDelayMs, headers: conditionsOf(page) }, (ask) => ask())
}

function nextHop(trace: string[], answer: Answer, { policy }: Tools): string | Ended {
  const target = targetOf(trace.at(-1) ?? '', answer, policy)
  if (target instanceof Ended) return target
  if (trace.includes(target)) return drop('redirect-loop', target)
  return trace.length > maxHops ? drop('redirect-loop', `more than ${maxHops} redirects`) : target
}
