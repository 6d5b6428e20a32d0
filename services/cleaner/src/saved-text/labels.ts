import { fold } from '../text.ts'
import type { Line } from './line.ts'
import { items, languages, wordSet } from './vocabulary.ts'
import { moreDates } from './words/more-dates.ts'
import type { Words } from './words/words.ts'

/** What a labelled line at the head of a dump may hold. */
export type Label = keyof Words['labels']

/** What a date may be of; `saved` is any day that is of no interest. */
export type DateKind = keyof Words['dated']

const labels = new Map(
  Object.values(languages).flatMap((words) =>
    (Object.keys(words.labels) as Label[]).flatMap((label) =>
      items(words.labels[label]).map((word): [string, Label] => [fold(word), label]),
    ),
  ),
)

const dated = (['published', 'updated', 'saved'] as const).map((kind) => ({
  kind,
  words: new Set([...wordSet((words) => words.dated[kind]), ...moreWords(kind)]),
}))

const mostDatedWords = 4
const mostWordsBefore = 10
const mostWordsBetween = 2

/** Labels stand at the very beginning, or there are two of them: `Photo:` and `Title:` alone say little further down. */
const reach = 20

/** Takes lines such as `Title: Ferry to return` from the head of a dump; the first of each label counts. */
export function takeLabels(lines: Line[]): { labelled: Map<Label, string>; rest: Line[] } {
  const found = lines.slice(0, reach).map((line) => labelIn(line))
  const count = found.filter(Boolean).length
  if (count < 2) return { labelled: new Map(), rest: lines }
  const labelled = new Map<Label, string>()
  for (const each of found) if (each && !labelled.has(each.label)) labelled.set(each.label, each.value)
  return { labelled, rest: lines.filter((_, index) => !found[index]) }
}

/** Whether a word is one of the labels. */
export function isLabel(word: string): boolean {
  return labels.has(fold(word))
}

function labelIn({ text, form, mark }: Line): { label: Label; value: string } | undefined {
  if (text.length > 300 || mark === 'rule') return undefined
  const [, name = '', value = ''] = /^([\p{L} -]{2,24})\s?[:：]\s*(\S.*)$/u.exec(text) ?? []
  const written = labels.get(fold(name))
  const label = written === 'publisher' && /^https?:\/\//.test(value.replace(/^["']/, '')) ? 'address' : written
  return label && (form !== 'prose' || label === 'headline')
    ? { label, value: value.replace(/^(["'“])(.*)["'”]$/, '$2') }
    : undefined
}

/** What a date is of, by the words right before it: of publication unless they say something else. */
export function datedAs(before: string): DateKind | undefined {
  const words = fold(before).split(' ').slice(-mostDatedWords)
  const endings = words.flatMap((_, index) => [words.slice(index), words.slice(index, -1)])
  return endings.flatMap((ending) => kindOf(ending.join(' ')) ?? [])[0]
}

function moreWords(kind: DateKind): string[] {
  return Object.values(moreDates).flatMap((words) => items(words[kind] ?? '').map(fold))
}

/** What a date is of by the words before it: right before it, or at their beginning (`Updated by Ann Example on`). */
export function dateLabelIn(before: string): DateKind | undefined {
  const words = fold(before).split(' ').slice(-mostWordsBefore)
  const ends = Array.from({ length: mostWordsBetween + 1 }, (_, between) => words.length - between)
  const near = ends.flatMap((end) =>
    words
      .slice(0, Math.max(end, 0))
      .slice(-mostDatedWords)
      .map((_, at, part) => part.slice(at)),
  )
  const first = words
    .slice(0, mostDatedWords)
    .map((_, at) => words.slice(0, at + 1))
    .toReversed()
  for (const part of [...near, ...first]) {
    const kind = kindOf(part.join(' '))
    if (kind) return kind
  }
  return undefined
}

/** The longest words decide: `mis à jour le` ends as `le` does. */
function kindOf(words: string): DateKind | undefined {
  return dated.find((each) => each.words.has(words))?.kind
}

/** Whether a text is nothing but words that stand before dates. */
export function isDateLabel(text: string): boolean {
  return fold(text) === '' || dated.some(({ words }) => words.has(fold(text)))
}
