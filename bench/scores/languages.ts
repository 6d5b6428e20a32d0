import type { Pack } from '../packs.ts'
import { readPage } from '../read-page.ts'

/** The language that each page declares, `de`, by its id; that of its country where its truth names one; else `–`. */
export async function languagesOf({ truth }: Pack, files: Map<string, string>): Promise<Map<string, string>> {
  const languages = new Map<string, string>()
  for (const [id, file] of files) {
    const { html } = await readPage(file)
    const [, declared] = /<html[^>]{0,1000}\blang=["']?([a-z]{2,3})\b/i.exec(html.slice(0, 20_000)) ?? []
    languages.set(id, declared?.toLowerCase() ?? truth.get(id)?.country ?? '–')
  }
  return languages
}
