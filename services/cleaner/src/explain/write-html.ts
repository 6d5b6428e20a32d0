import type { BlockAccount, FieldAccount, PageAccount } from './page-account.ts'
import { percentOf, reasonLines } from './write-text.ts'

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem }
td, th { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #ddd }
.block { margin: .3rem 0; padding: .2rem .6rem; border-left: .4rem solid; white-space: pre-line; overflow-wrap: anywhere }
.kept { background: #e3f5e3; border-color: #2a8a2a }
.dropped { background: #fbe5e3; border-color: #c0392b }
.apart { background: #eee; border-color: #999; color: #666 }
.heading { font-weight: bold }
`

/** An account of a page as HTML that needs nothing else: what was kept is green, what was dropped red, what was set apart grey. */
export function writeHtml({ file, url, verdict, fields, blocks }: PageAccount): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(file)}</title><style>${style}</style></head><body>
<h1>${escaped(file)}</h1>
<p>${escaped(url)}</p>
<p>${verdict.map(escaped).join('<br>')}</p>
<table><tr><th>field</th><th>value</th><th>from</th><th>or</th></tr>
${fields.map(fieldRow).join('\n')}
</table>
<p><span class="kept">kept</span> <span class="dropped">dropped</span> <span class="apart">set apart: hidden, menus, foot of the page</span></p>
${blocks.map(blockOf).join('\n')}
</body></html>
`
}

function fieldRow({ name, value, source, others, conflict }: FieldAccount): string {
  const rest = others.map((other) => escaped(`${other.value} (${other.source})`)).join('<br>')
  const cells = [escaped(name), escaped(value), escaped(source + (conflict ? ', sources differ' : '')), rest]
  return `<tr>${cells.map((cell) => `<td dir="auto">${cell}</td>`).join('')}</tr>`
}

function blockOf(block: BlockAccount): string {
  const { fate, kind, text, rule, chance } = block
  const verdict = chance === undefined ? rule : `${percentOf(chance)}, ${rule}`
  const title = [verdict, ...reasonLines(block)].join('\n')
  return `<div class="block ${fate} ${kind}" dir="auto" title="${escaped(title)}">${escaped(text)}</div>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
