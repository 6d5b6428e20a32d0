import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type HeaderLine, openCaptures } from '@copydesk/captures'
import type { Found } from '../contestants/found.ts'
import { overFiles } from '../contestants/over-files.ts'
import type { Step } from '../contestants/steps.ts'
import { textOfHtml } from '../contestants/text-of-html.ts'
import type { Pack } from '../packs.ts'

interface Line {
  file: string
  article?: Found
}

/** What a step finds in the files of some ids. */
export async function findAll(step: Step, files: Map<string, string>): Promise<Map<string, Found>> {
  const lines = await overFiles<Line>(step, [...files.values()])
  const found = new Map(lines.map(({ file, article }) => [file, article]))
  return new Map(
    [...files].flatMap(([id, file]): [string, Found][] => {
      const article = found.get(file)
      return article ? [[id, withText(article)]] : []
    }),
  )
}

function withText({ html, ...found }: Found): Found {
  return html === undefined ? found : { ...found, body: [{ text: textOfHtml(html) }] }
}

/** Archives the pages of a pack below `dir` with their addresses, so that every contestant knows them; gives the files by ids. */
export async function archive({ files, truth }: Pack, dir: string): Promise<Map<string, string>> {
  const captures = openCaptures(dir)
  const archived = new Map<string, string>()
  for (const [id, file] of files) {
    const body = gunzipSync(await readFile(file))
    const url = truth.get(id)?.url ?? `https://pages.example/${id}`
    const headers: HeaderLine[] = [['content-type', isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html']]
    const captureId = await captures.put({ url, fetchedAt: new Date().toISOString(), status: 200, headers, body })
    const folder = join(dir, 'captures', captureId.slice(0, 2), captureId.slice(2, 4))
    archived.set(id, join(folder, `${captureId}.warc.gz`))
  }
  return archived
}
