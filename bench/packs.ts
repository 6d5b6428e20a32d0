import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

/** What is known to be right of a page; `bodies` lists texts that are equally right. */
export interface Truth {
  url?: string
  headline?: string
  byline?: string | string[]
  publishedAt?: string
  country?: string
  body?: string
  bodies?: string[]
}

/** A folder of pages, `pages/<id>.html.gz`, with what is known of them by their ids. */
export interface Pack {
  name: string
  files: Map<string, string>
  truth: Map<string, Truth>
}

const ending = '.html.gz'

/** Does a folder hold pages? One that cannot be read is an error. */
export async function hasPages(dir: string): Promise<boolean> {
  return (await readdir(dir)).includes('pages')
}

/** Reads what a folder holds; `truth.json` may be missing, `pages` may not. */
export async function readPack(dir: string): Promise<Pack> {
  const pages = join(dir, 'pages')
  const names = (await readdir(pages)).filter((name) => name.endsWith(ending)).toSorted()
  const known = await readFile(join(dir, 'truth.json'), 'utf8').catch(() => '{}')
  return {
    name: basename(resolve(dir)),
    files: new Map(names.map((name) => [name.slice(0, -ending.length), join(pages, name)])),
    truth: new Map(Object.entries(JSON.parse(known) as Record<string, Truth>)),
  }
}

/** At most `most` files of all packs together, at even distances. */
export function sampleFiles(packs: Pack[], most: number): string[] {
  const files = packs.flatMap((pack) => [...pack.files.values()])
  const step = Math.max(1, files.length / most)
  return Array.from({ length: Math.min(most, files.length) }, (_, index) => files[Math.floor(index * step)] ?? '')
}
