import { parseArgs } from 'node:util'
import { captureIdOf } from '@copydesk/captures'
import { messageOf, readConfig } from '@copydesk/runtime'
import { z } from 'zod'
import { limits } from './config.ts'
import { readDocument } from './document-file.ts'
import { extractDocument } from './extract-document.ts'
import type { Extracted } from './extracted.ts'
import type { TreeLimits } from './parse-html.ts'

const usage = 'usage: node services/cleaner/src/cli.ts [--url URL] FILE...   .html .html.gz .txt .warc.gz'

interface Command {
  files: string[]
  url: string | undefined
  treeLimits: TreeLimits
}

/** What is asked for; undefined, and said on stderr, when it cannot be understood. */
function readCommand(): Command | undefined {
  try {
    const { values, positionals: files } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true })
    if (files.length === 0) throw new Error('no FILE')
    const config = readConfig(z.object(limits))
    const treeLimits = { maxDepth: config.CLEAN_MAX_DEPTH, maxNodes: config.CLEAN_MAX_NODES }
    return { files, url: values.url, treeLimits }
  } catch (error) {
    return complain(2, `${messageOf(error)}; ${usage}`)
  }
}

/** One line on stdout for a file that can be read, whatever becomes of it, and one on stderr for any other. */
async function cleanFile(file: string, command: Command): Promise<void> {
  const startedAt = performance.now()
  try {
    const cleaned = await clean(file, command)
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    process.stdout.write(`${JSON.stringify({ file, ms, ...cleaned })}\n`)
  } catch (error) {
    complain(1, `${file}: ${messageOf(error)}`)
  }
}

/** What the cleaner makes of the page in a file; a page of no known address is named by its bytes. */
async function clean(file: string, { url: given, treeLimits }: Command): Promise<Extracted> {
  const document = await readDocument(file)
  const { bytes, charset, contentType } = document
  if (!contentType) return { drop: { reason: 'not-html' } }
  const captureId = captureIdOf(bytes)
  const url = given ?? document.url ?? `urn:copydesk:${captureId}`
  const fetchedAt = document.fetchedAt ?? new Date().toISOString()
  return extractDocument(bytes, { url, finalUrl: url, fetchedAt, captureId, contentType, charset }, treeLimits)
}

function complain(exitCode: number, problem: string): undefined {
  process.exitCode = exitCode
  process.stderr.write(`${problem}\n`)
}

const command = readCommand()
if (command) for (const file of command.files) await cleanFile(file, command)
