import { matches, type Pattern, pathsOf, readPattern } from './robots-pattern.ts'

/** A longer file says nothing. */
export const maxTdmBytes = 64 * 1_024

const maxRules = 1_000

/** One rule of a `tdmrep.json`: whether the rights to text and data mining are reserved at addresses of a pattern. */
export interface TdmRule {
  location: string
  reservation: '0' | '1'
}

/** The rules of a `tdmrep.json` (TDMRep, W3C): what is none is left out, and a file that is no array of rules has none. */
export function tdmRulesIn(body: Buffer): TdmRule[] {
  const given = body.length > maxTdmBytes ? undefined : jsonIn(body)
  return Array.isArray(given) ? given.slice(0, maxRules).flatMap(ruleIn) : []
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

function ruleIn(given: unknown): TdmRule | [] {
  if (typeof given !== 'object' || given === null) return []
  const { location, 'tdm-reservation': reservation } = given as Record<string, unknown>
  if (typeof location !== 'string' || (reservation !== 0 && reservation !== 1)) return []
  return { location, reservation: reservation === 1 ? '1' : '0' }
}

/** What rules say of a URL of their origin: the first that matches counts. Locations are written as the paths of a robots.txt. */
export function openReservations(rules: TdmRule[]): (url: string) => TdmRule['reservation'] | undefined {
  const read = rules.flatMap(({ location, reservation }): { pattern: Pattern; reservation: '0' | '1' }[] => {
    const pattern = readPattern(Buffer.from(location).toString('latin1'))
    return pattern ? [{ pattern, reservation }] : []
  })
  return (url) => {
    const paths = pathsOf(url)
    return read.find(({ pattern }) => paths.some((path) => matches(pattern, path)))?.reservation
  }
}
