import { readFile } from 'node:fs/promises'
import { printTable, type Row, report, say } from '../report.ts'
import { conceptOf, topCodes, topicsOf, topOf } from '../tagger-parts.ts'

/** A line of a file: an English article and the topic an editor gave it, as a `medtop:` code or the label of a top-level one. */
interface Filed {
  headline: string
  text?: string
  section?: string
  topic: string
}

const labels = new Map(topCodes.map((code) => [conceptOf(code).label, code]))
const none = 'none'

/** Prints how often the top-level topic of the first topic is the one given in a file of articles, and what was taken for what. */
export async function scoreTopics(file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const pairs = lines.map((line) => {
    const filed = JSON.parse(line) as Filed
    return { wanted: codeOf(filed.topic), given: firstTopic(filed) }
  })
  const right = pairs.filter(({ wanted, given }) => wanted === given).length
  const silent = pairs.filter(({ given }) => given === none).length
  report('tagger', `topics of ${file.split('/').slice(-2).join('/')}`, [
    { articles: pairs.length, right: share(right, pairs.length), none: share(silent, pairs.length) },
  ])
  const wanted = [...new Set(pairs.map((pair) => pair.wanted))].toSorted()
  const given = [...wanted, ...new Set(pairs.map((pair) => pair.given).filter((code) => !wanted.includes(code)))]
  const rows = wanted.map((code): Row => {
    const counts = given.map((other) => pairs.filter((pair) => pair.wanted === code && pair.given === other).length)
    return {
      wanted: nameOf(code),
      ...Object.fromEntries(given.map((other, place) => [shortOf(other), counts[place] ?? 0])),
    }
  })
  printTable('wanted by given', rows)
  say('')
}

function firstTopic({ headline, text = '', section }: Filed): string {
  const paragraphs = [headline, ...text.split('\n')].map((line, place) => ({ index: place - 1, text: line }))
  const [topic] = topicsOf({ section }, paragraphs, 'en')
  return topic ? topOf(bare(topic.code)) : none
}

/** The bare code of the top-level topic of a code or a label. */
function codeOf(topic: string): string {
  const code = topic.startsWith('medtop:') ? topOf(bare(topic)) : labels.get(topic)
  if (!code) throw new Error(`no such topic: ${topic}`)
  return code
}

function bare(code: string): string {
  return code.replace('medtop:', '')
}

function nameOf(code: string): string {
  return code === none ? none : conceptOf(code).label
}

function shortOf(code: string): string {
  return nameOf(code).split(/[ ,]/)[0] ?? code
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
