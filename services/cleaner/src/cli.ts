import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { readConfig } from '@copydesk/runtime'
import { z } from 'zod'
import { limits } from './config.ts'
import { readDocument } from './document-file.ts'
import { extractArticle } from './extract.ts'

const usage = 'usage: node services/cleaner/src/cli.ts [--url URL] FILE...   .html .html.gz .txt .warc.gz\n'
const { values, positionals: files } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true })
const config = readConfig(z.object(limits))
const treeLimits = { maxDepth: config.CLEAN_MAX_DEPTH, maxNodes: config.CLEAN_MAX_NODES }

if (files.length === 0) {
  process.stderr.write(usage)
  process.exitCode = 2
}
for (const file of files) {
  const startedAt = performance.now()
  const outcome = await clean(file).catch(faultOf)
  const ms = Math.round(performance.now() - startedAt)
  process.stdout.write(`${JSON.stringify({ file, ms, ...outcome })}\n`)
}

/** What the cleaner makes of the page in a file; a page of no known address is named by its bytes. */
async function clean(file: string): Promise<object> {
  const document = await readDocument(file)
  if (!document.isHtml) return { drop: { reason: 'not-html' } }
  const { bytes, charset } = document
  const captureId = createHash('sha256').update(bytes).digest('hex')
  const url = values.url ?? document.url ?? `urn:copydesk:${captureId}`
  const fetchedAt = document.fetchedAt ?? new Date().toISOString()
  return extractArticle(bytes, { url, finalUrl: url, fetchedAt, captureId, charset }, treeLimits)
}

function faultOf(error: unknown): { error: string } {
  process.exitCode = 1
  return { error: error instanceof Error ? error.message : String(error) }
}
