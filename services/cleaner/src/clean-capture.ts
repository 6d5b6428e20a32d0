import { DamagedCapture, openCaptures } from '@copydesk/captures'
import type { FetchedPage } from '@copydesk/contracts'
import { extractDocument } from './extract-document.ts'
import type { Extracted } from './extracted.ts'
import type { TreeLimits } from './parse-html.ts'

/** What a child must be told; `dataDir` is the folder that holds the captures. */
export interface CleanSettings extends TreeLimits {
  dataDir: string
}

/** What became of a capture; `missing` says why it cannot be read. */
export type Cleaned = Extracted | { missing: string }

/** Reads a page's capture and extracts its article; the HTML never leaves the process this runs in. */
export async function cleanCapture(page: FetchedPage, { dataDir, ...limits }: CleanSettings): Promise<Cleaned> {
  const body = await bodyOf(dataDir, page.captureId)
  if (body instanceof DamagedCapture) return { missing: body.message }
  if (!body) return { missing: `no capture ${page.captureId}` }
  return extractDocument(body, page, limits)
}

async function bodyOf(dataDir: string, captureId: string): Promise<Buffer | DamagedCapture | undefined> {
  try {
    return (await openCaptures(dataDir).get(captureId))?.body
  } catch (error) {
    if (error instanceof DamagedCapture) return error
    throw error
  }
}
