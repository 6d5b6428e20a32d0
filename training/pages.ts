import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type Pack, readPack } from '../bench/packs.ts'
import { askedBlocks } from '../services/cleaner/src/body/asked.ts'
import { cluesOf } from '../services/cleaner/src/body/clues.ts'
import { describeBlocks } from '../services/cleaner/src/body/features.ts'
import type { PageBlock } from '../services/cleaner/src/body/page-block.ts'
import type { PlacedBlock } from '../services/cleaner/src/body/placed-block.ts'
import { readBlocks } from '../services/cleaner/src/body/read-blocks.ts'
import { shownBlocks } from '../services/cleaner/src/body/shown.ts'
import { decodeText } from '../services/cleaner/src/decode-text.ts'
import { readDocument } from '../services/cleaner/src/document-file.ts'
import { parsePage } from '../services/cleaner/src/parsed-page.ts'
import { type Label, labelBlocks } from './labels.ts'
import { siteOfPage } from './site.ts'

/** A page to learn from: its blocks, what is known of each, and how much of each the true body has. */
export interface TrainingPage {
  pack: string
  id: string
  site: string
  body: string
  blocks: PageBlock[]
  placed: PlacedBlock[]
  rows: (Float32Array | undefined)[]
  labels: Label[]
}

const limits = { maxDepth: 512, maxNodes: 200_000 }

/** The pages of the packs below a folder whose true body is known. */
export async function readTrainingPages(dirs: string[]): Promise<TrainingPage[]> {
  const packs = await Promise.all(dirs.map(readPack))
  const pages: TrainingPage[] = []
  for (const pack of packs) for (const [id, file] of pack.files) pages.push(...(await readPage(pack, id, file)))
  return pages
}

async function readPage({ name, truth }: Pack, id: string, file: string): Promise<TrainingPage[]> {
  const { body, url } = truth.get(id) ?? {}
  if (!body) return []
  const { bytes, charset } = await readDocument(file)
  const html = decodeText(bytes, charset) ?? gunzipSync(await readFile(file)).toString()
  const page = parsePage(html, { finalUrl: url ?? 'https://page.example/', fetchedAt: '2026-01-01T00:00:00Z' }, limits)
  const blocks = shownBlocks(readBlocks(page.tree.body))
  const texts = blocks.map(({ text }) => text)
  const labels = withRepeats(texts, labelBlocks(texts, body))
  return [
    {
      pack: name,
      id,
      site: siteOfPage(id, url),
      body,
      blocks,
      labels,
      ...describeBlocks(blocks, askedBlocks(blocks), cluesOf(page)),
    },
  ]
}

const longLine = 60

/** Which of two lines that are the same is of the body, nobody can say: they get the label of the better one. */
function withRepeats(texts: string[], labels: Label[]): Label[] {
  const best = new Map<string, Label>()
  for (const [index, text] of texts.entries()) best.set(text, Math.max(best.get(text) ?? 0, labels[index] as Label))
  return labels.map((label, index) => {
    const text = texts[index] as string
    return text.length < longLine ? label : (best.get(text) as Label)
  })
}
