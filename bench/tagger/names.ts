import type { Entity } from '@copydesk/contracts'
import { overFiles } from '../contestants/over-files.ts'
import type { Step } from '../contestants/steps.ts'
import { report } from '../report.ts'
import { writeArticles } from './articles-file.ts'
import { asArticles, readConll, type Span, type TaggedSentence } from './conll.ts'
import { type LabelledText, plainText } from './plain-text.ts'
import { figuresOf, tally, toldTypes } from './tally.ts'

interface Line {
  id: string
  tags: { entities: Entity[] }
}

const contestants = ['tagger', 'compromise'] as const satisfies Step[]
const types: Record<Entity['kind'], string> = { person: 'PER', organisation: 'ORG', place: 'LOC' }
const outer = /^[\s"'“”‘’(),.;:!?[\]-]+|(?:['’]s|[\s"'“”‘’(),;:!?[\]-])+$/g

/** Exact names of people, organisations and places in labelled sets, read as articles of a sentence a paragraph. */
export async function benchNames(files: string[]): Promise<void> {
  for (const file of files) {
    const documents = asArticles(await readConll(file))
    const rows = await Promise.all(contestants.map((step) => scoreStep(step, documents)))
    report('tagger', `names in ${file.split('/').at(-1)}, exact, percent`, rows)
  }
}

async function scoreStep(step: Step, documents: TaggedSentence[][]) {
  const texts = documents.map((sentences) => sentences.map((sentence) => plainText(sentence, false)))
  const file = await writeArticles(
    texts.map((sentences, id) => ({ id: String(id), headline: '', texts: sentences.map(({ text }) => text) })),
  )
  const found = new Map((await overFiles<Line>(step, [file])).map(({ id, tags }) => [id, tags.entities]))
  const tallies = tally(
    texts.flat().map(({ spans, ...text }) => spans.flatMap((span) => toTokens(span, text))),
    texts.flatMap((sentences, id) => spansIn(sentences, found.get(String(id)) ?? [])),
  )
  const figures = ['all', ...toldTypes].map((type) => {
    const { precision, recall, f1 } = figuresOf(tallies[type] ?? { right: 0, found: 0, wanted: 0 })
    return [type, `${f1} (${precision}, ${recall})`]
  })
  return { step, ...Object.fromEntries(figures), 'is F1 (precision, recall)': '' }
}

/** What was found in each sentence, by the tokens of the set. */
function spansIn(sentences: LabelledText[], entities: Entity[]): Span[][] {
  const spans: Span[][] = sentences.map(() => [])
  for (const { kind, mentions } of entities) {
    for (const { paragraph, start, end } of mentions) {
      const sentence = sentences[paragraph]
      if (sentence) spans[paragraph]?.push(...toTokens({ start, end, type: types[kind] }, sentence))
    }
  }
  return spans
}

/** A stretch of text as the tokens that it touches, without marks around it and a possessive ending. */
function toTokens({ start, end, type }: Span, { text, starts, ends }: Omit<LabelledText, 'spans'>): Span[] {
  const written = text.slice(start, end)
  const from = start + (written.length - written.replace(outer, (mark, at) => (at === 0 ? '' : mark)).length)
  const to = start + written.replace(outer, (mark, at) => (at === 0 ? mark : '')).length
  const first = ends.findIndex((tokenEnd) => tokenEnd > from)
  const last = starts.findLastIndex((tokenStart) => tokenStart < to)
  return first < 0 || last < first ? [] : [{ start: first, end: last + 1, type }]
}
