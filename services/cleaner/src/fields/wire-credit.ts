import type { Choice } from '../choose.ts'
import { agencyOf } from '../saved-text/datelines.ts'
import { agencyNamed } from './agencies.ts'
import { datelineAt } from './dateline.ts'
import { firstTold, type Told } from './evidence.ts'

const opening = /^\(([^()]{2,40})\)\s?[-–—.:]?\s/
const ending = /(?:\(([^()]{2,40})\)|[–—-]\s([\p{L}/ ,.]{2,40})|©\s?(?:\d{4}\s)?([\p{L} ]{2,40}))\.?$/u
const alone =
  /^(?:source|quelle|fuente|fonte|kilde|källa|bron|lähde|źródło|mit material von|with|mit|avec|con)?:?\s?(.{2,40}?)\.?$/iu
const longestSample = 200

/**
 * The agency that a report is from: named in the byline, in the dateline, at the beginning or at the end of the text; two of them
 * as `dpa, AFP`. One that only contributed is none.
 */
export function wireCreditIn(
  byline: string[],
  firstLine: string | undefined,
  lastLine: string | undefined,
): Choice<string> | undefined {
  return firstTold([
    ...named('byline', byline),
    ...fromFirst(firstLine?.slice(0, longestSample) ?? ''),
    ...fromLast(lastLine ?? ''),
  ])
}

/** `BERLIN (dpa) – `, `(Reuters) - ` */
function fromFirst(line: string): Told<string>[] {
  const dateline = datelineAt(line)
  const inDateline = dateline && agencyOf(dateline)
  const [, first] = opening.exec(line) ?? []
  return [...named('dateline', parts(inDateline)), ...named('opening', inDateline ? [] : parts(first))]
}

function fromLast(line: string): Told<string>[] {
  const [, inBrackets, behindDash, behindSign] = ending.exec(line.slice(-longestSample)) ?? []
  const [, whole] = line.length <= longestSample / 2 ? (alone.exec(line) ?? []) : []
  const found = named('ending', parts(inBrackets ?? behindDash ?? behindSign))
  return found.length > 0 ? found : named('ending', parts(whole))
}

/** `dpa/lnw` is one sign, `dpa/AFP` are two. */
function parts(text: string | undefined): string[] {
  if (text === undefined) return []
  return agencyNamed(text) ? [text] : text.split(/\s?[/,;]\s?|\s(?:and|und|et|y|e|og|och|en)\s/i)
}

/** All must be agencies: `(Reuters, 12 May)` may be a source, `(AP, left)` a picture. */
function named(source: string, texts: string[]): Told<string>[] {
  const found = texts.map(agencyNamed)
  const isAll = source === 'byline' ? found.some(Boolean) : found.length > 0 && found.every(Boolean)
  if (!isAll) return []
  const agencies = [...new Set(found.filter((agency) => agency !== undefined))]
  return [{ value: agencies.join(', '), source, evidence: texts.join(', ') }]
}
