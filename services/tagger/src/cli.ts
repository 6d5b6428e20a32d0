import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { Article } from '@copydesk/contracts'
import { z } from 'zod'
import { tagsOf } from './tags.ts'
import { openTools, type Tools } from './tools.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  article: z.object({ headline: Article.shape.headline, body: z.array(Article.shape.body.element) }),
})

/** Reports on stderr, where it spoils nobody's pipe, and goes on; the exit code remembers. */
function complain(where: string, error: unknown): void {
  const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
  process.stderr.write(`${where}: ${problem.replaceAll('\n', ' ')}\n`)
  process.exitCode = 1
}

function tagLine(line: string, where: string, tools: Tools): string {
  const { id = where, article } = Line.parse(JSON.parse(line))
  const startedAt = performance.now()
  const tags = tagsOf(article, tools)
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  return `${JSON.stringify({ id, ms, tags })}\n`
}

async function* tagFile(file: string, tools: Tools): AsyncGenerator<string> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const where = `${file}:${number}`
    try {
      yield tagLine(line, where, tools)
    } catch (error) {
      complain(where, error)
    }
  }
}

async function* tagFiles(files: string[], tools: Tools): AsyncGenerator<string> {
  for (const file of files) {
    try {
      yield* tagFile(file, tools)
    } catch (error) {
      complain(file, error)
    }
  }
}

const files = process.argv.slice(2)
if (files.length === 0) complain('usage', 'node services/tagger/src/cli.ts FILE...   lines of {"id"?, "article"}')
await pipeline(tagFiles(files, openTools()), process.stdout, { end: false })
