import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Entity } from '@copydesk/contracts'
import { namesIn } from './compromise-names.ts'

interface Line {
  id: string
  article: { headline: string; body: { text: string }[] }
}

// node bench/contestants/compromise.ts FILE...: the tagger's command line as compromise would have it, for names alone.
for (const file of process.argv.slice(2)) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, article } = JSON.parse(line) as Line
    const texts = [article.headline, ...article.body.map(({ text }) => text)]
    const entities = texts.flatMap((text, place) =>
      namesIn(text).map(
        ({ kind, start, end }): Entity => ({
          name: text.slice(start, end),
          kind,
          mentions: [{ paragraph: place - 1, start, end }],
        }),
      ),
    )
    process.stdout.write(`${JSON.stringify({ id, tags: { entities } })}\n`)
  }
}
