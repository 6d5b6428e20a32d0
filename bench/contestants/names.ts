import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article } from '@copydesk/contracts'
import { openNames } from '../tagger-parts.ts'

// node bench/contestants/names.ts FILE...: the tagger's command line, for names alone.
const readNames = openNames()
for (const file of process.argv.slice(2)) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, article } = JSON.parse(line) as { id: string; article: Article }
    process.stdout.write(`${JSON.stringify({ id, tags: { entities: readNames(article) } })}\n`)
  }
}
