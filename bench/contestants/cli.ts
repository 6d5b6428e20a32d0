import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { findByJsdom, findByLinkedom } from './readability.ts'

// node bench/contestants/cli.ts linkedom|jsdom FILE.html.gz...
// The cleaner's command line as another would have built it: a line {"file", "article"} for each file.
const finders = { linkedom: findByLinkedom, jsdom: findByJsdom }
const [name, ...files] = process.argv.slice(2)
const find = finders[name as keyof typeof finders]

for (const file of files) {
  const html = decode(gunzipSync(await readFile(file)))
  const article = await find(html).catch(() => ({ body: [] }))
  process.stdout.write(`${JSON.stringify({ file, article })}\n`)
}

/** Text by the encoding that the page declares. */
function decode(bytes: Buffer): string {
  const [, charset = 'utf-8'] =
    /<meta[^>]+charset=["']?([\w-]+)["'\s/>;]/i.exec(bytes.subarray(0, 1_024).toString('latin1')) ?? []
  return new TextDecoder(charset).decode(bytes)
}
