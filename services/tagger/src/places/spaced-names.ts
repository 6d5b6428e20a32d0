import type { Paragraph } from '../paragraphs.ts'
import { aroundOf } from './around.ts'
import { withEnumerated } from './enumerations.ts'
import type { FoundName } from './found-name.ts'
import type { PlacedWord } from './gazetteer-words.ts'
import { type KnownRun, longestKnown } from './known-runs.ts'
import { isDateline, isSureOf } from './signs.ts'
import { type Habits, standsAlone } from './stands-alone.ts'

/** A paragraph in its words. */
export interface ParagraphWords extends Paragraph {
  words: PlacedWord[]
}

/** Countries and towns in a paragraph that is written with spaces. */
export function spacedNames(paragraph: ParagraphWords, habits: Habits): FoundName[] {
  const { words, text } = paragraph
  const found: FoundName[] = []
  for (let at = 0; at < words.length; ) {
    const isRead = habits.writing !== 'cased' || words[at]?.isCapital === true
    const run = isRead ? longestKnown(words, at, habits.languageCode, habits.writing) : undefined
    const name = run && foundName(run, at, paragraph, habits)
    if (name) found.push(name)
    at += run?.count ?? 1
  }
  return withEnumerated(found, text)
}

/** Nothing where a run is only a part of a longer name. */
function foundName(run: KnownRun, at: number, paragraph: ParagraphWords, habits: Habits): FoundName | undefined {
  const { index, text, words } = paragraph
  const around = aroundOf(words, at, run.count)
  if (!standsAlone(around, run, habits)) return undefined
  const { first, left } = around
  return {
    name: run.isInflected ? (run.is.written ?? titled(run.name)) : text.slice(run.start, run.end),
    key: run.name,
    written: first.key,
    place: run.is.place,
    mention: { paragraph: index, start: run.start, end: run.end },
    isSure: isDateline(run, paragraph) || isSureOf(run, around, habits),
    isCompanion: !(run.is.isTown && first.isFirst) && !(left?.isCapital && !left.isFirst),
  }
}

function titled(name: string): string {
  return name.replace(/(?:^|(?<=[ ]))\p{L}/gu, (letter) => letter.toUpperCase())
}
