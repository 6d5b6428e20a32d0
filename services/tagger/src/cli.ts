import './small-heap.ts'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Article, Block } from '@copydesk/contracts'
import { messageOf } from '@copydesk/runtime/message-of'
import { z } from 'zod'
import { tagsOf } from './tags.ts'
import { openTools, type Tools } from './tools.ts'

const usage = 'usage: node services/tagger/src/cli.ts FILE...   of lines {"id"?, "article"}'

const { section, publisherTags, canonicalUrl, publisher } = Article.partial().shape
const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  article: z.object({ headline: z.string(), body: z.array(Block), section, publisherTags, canonicalUrl, publisher }),
})

/** The files that are asked for; none, and said on stderr, when that cannot be understood. */
function readCommand(): string[] {
  try {
    const { positionals: files } = parseArgs({ allowPositionals: true })
    if (files.length === 0) throw new Error('no FILE')
    return files
  } catch (error) {
    complain(2, `${messageOf(error)}; ${usage}`)
    return []
  }
}

/** One line on stdout for a line that can be read, and one on stderr for any other. */
async function tagFile(file: string, tools: Tools): Promise<void> {
  let number = 0
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1
      if (line.trim() !== '') tagLine(line, `${file}:${number}`, tools)
    }
  } catch (error) {
    complain(1, `${file}: ${messageOf(error)}`)
  }
}

function tagLine(line: string, where: string, tools: Tools): void {
  try {
    const { id = where, article } = readLine(line)
    const startedAt = performance.now()
    const tags = tagsOf(article, tools)
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    process.stdout.write(`${JSON.stringify({ id, ms, tags })}\n`)
  } catch (error) {
    complain(1, `${where}: ${messageOf(error)}`)
  }
}

function readLine(line: string): z.infer<typeof Line> {
  const { data, error } = Line.safeParse(JSON.parse(line))
  if (data) return data
  throw new Error(z.prettifyError(error).replaceAll('\n', ' '))
}

function complain(exitCode: number, problem: string): void {
  process.exitCode = exitCode
  process.stderr.write(`${problem}\n`)
}

const tools = openTools()
for (const file of readCommand()) await tagFile(file, tools)
