import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { say } from '../bench/report.ts'

// npm run vocabulary -- FILE: makes the tagger's list of IPTC Media Topics from IPTC's own file of them in JSON, without retired ones.
const target = new URL('../services/tagger/src/topics/media-topics.tsv', import.meta.url)

/** What is read of IPTC's file. Labels are by language; a few concepts have none. */
interface Concept {
  uri: string
  prefLabel: Record<string, string>
  broader?: string[]
  retired?: string
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: npm run vocabulary -- FILE   the Media Topics of IPTC in JSON (cptall)')

const text = await readFile(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
const scheme = JSON.parse(text) as { dateReleased: string; conceptSet: Concept[] }
const concepts = new Map(scheme.conceptSet.map((concept) => [concept.uri, concept]))
const kept = scheme.conceptSet.filter((concept) => !concept.retired && labelOf(concept))
const lines = kept.map((concept) => [codeOf(concept.uri), codeOf(parentOf(concept)), labelOf(concept)].join('\t'))
const released = scheme.dateReleased.slice(0, 10)
await writeFile(target, `${[released, ...lines.toSorted()].join('\n')}\n`)
say(`${lines.length} topics of ${released}`)

function labelOf({ prefLabel }: Concept): string | undefined {
  return Object.values(prefLabel)[0]
}

/** The nearest concept above that has a label. */
function parentOf({ broader = [] }: Concept): string {
  const parent = concepts.get(broader[0] ?? '')
  return !parent || labelOf(parent) ? (parent?.uri ?? '') : parentOf(parent)
}

/** `01000000` of an address that ends in it. */
function codeOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}
