import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { captureIdOf } from '@copydesk/captures'
import { messageOf, readConfig } from '@copydesk/runtime'
import { z } from 'zod'
import { limits } from './config.ts'
import { readDocument } from './document-file.ts'
import { explainDocument } from './explain/explain-document.ts'
import { writeHtml } from './explain/write-html.ts'
import { writeText } from './explain/write-text.ts'
import { extractDocument } from './extract-document.ts'
import type { Fetched } from './extracted.ts'
import type { TreeLimits } from './parse-html.ts'

const usage =
  'usage: node services/cleaner/src/cli.ts [--url URL] [--explain [--html FILE]] FILE...   .html .html.gz .txt .warc.gz'

interface Command {
  files: string[]
  url: string | undefined
  /** Tell people of each block and field, instead of programs of the article. */
  explain: boolean
  /** Where to write a page with its blocks coloured. */
  html: string | undefined
  treeLimits: TreeLimits
}

const options = { url: { type: 'string' }, explain: { type: 'boolean' }, html: { type: 'string' } } as const

/** What is asked for; undefined, and said on stderr, when it cannot be understood. */
function readCommand(): Command | undefined {
  try {
    const { values, positionals: files } = parseArgs({ options, allowPositionals: true })
    const { url, html, explain = false } = values
    if (files.length === 0) throw new Error('no FILE')
    if (html !== undefined && !(explain && files.length === 1))
      throw new Error('--html goes with --explain and one FILE')
    const config = readConfig(z.object(limits))
    const treeLimits = { maxDepth: config.CLEAN_MAX_DEPTH, maxNodes: config.CLEAN_MAX_NODES }
    return { files, url, explain, html, treeLimits }
  } catch (error) {
    return complain(2, `${messageOf(error)}; ${usage}`)
  }
}

/** Whatever becomes of a file that can be read is told on stdout; any other is named in a line on stderr. */
async function cleanFile(file: string, command: Command): Promise<void> {
  const startedAt = performance.now()
  try {
    if (command.explain) await explain(file, command)
    else await clean(file, command, startedAt)
  } catch (error) {
    complain(1, `${file}: ${messageOf(error)}`)
  }
}

/** A line with what the cleaner makes of the page. */
async function clean(file: string, command: Command, startedAt: number): Promise<void> {
  const { bytes, fetched } = await readPage(file, command.url)
  const cleaned = fetched.contentType
    ? await extractDocument(bytes, fetched, command.treeLimits)
    : { drop: { reason: 'not-html' } }
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  process.stdout.write(`${JSON.stringify({ file, ms, ...cleaned })}\n`)
}

/** What the cleaner makes of the page and why, for people. */
async function explain(file: string, { url, html, treeLimits }: Command): Promise<void> {
  const { bytes, fetched } = await readPage(file, url)
  if (!fetched.contentType) throw new Error('neither HTML nor plain text')
  const account = { file, ...(await explainDocument(bytes, fetched, treeLimits)) }
  if (html !== undefined) await writeFile(html, writeHtml(account))
  process.stdout.write(writeText(account))
}

/** A page as it would come from the fetcher; one of no known address is named by its bytes. */
async function readPage(file: string, given: string | undefined): Promise<{ bytes: Uint8Array; fetched: Fetched }> {
  const {
    bytes,
    charset,
    contentType = '',
    url: archived,
    fetchedAt = new Date().toISOString(),
  } = await readDocument(file)
  const captureId = captureIdOf(bytes)
  const url = given ?? archived ?? `urn:copydesk:${captureId}`
  return { bytes, fetched: { url, finalUrl: url, fetchedAt, captureId, contentType, charset } }
}

function complain(exitCode: number, problem: string): undefined {
  process.exitCode = exitCode
  process.stderr.write(`${problem}\n`)
}

// Whoever read the beginning may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const command = readCommand()
if (command) for (const file of command.files) await cleanFile(file, command)
