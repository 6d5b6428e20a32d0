import type { TextLine } from './text-lines.ts'

const image = /!\[[^[\]]{0,300}\]\([^()\s]{0,2000}\)/g
const link = /\[([^[\]]{1,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g
const emphasis = /(?<![\p{L}\d*])\*{1,3}(?=\S)([^*]{1,1000})(?<=\S)\*{1,3}(?![\p{L}\d*])/gu
const underscored = /(?<![\p{L}\d_])_{1,2}(?=\S)([^_]{1,1000})(?<=\S)_{1,2}(?![\p{L}\d_])/gu
const linkNumber = /\[\d{1,4}\]/g

const isReference = ({ text }: TextLine) => /^\[?\d{1,4}[.\]]\s?(?:https?|file|mailto|ftp):/.test(text)

/** The lines without the signs of Markdown and the link numbers of text browsers, and marked by what those signs say. */
export function withoutMarkup(lines: TextLine[]): TextLine[] {
  const numbered = lines.some(isReference)
  const written = numbered ? lines.map(withoutRelations) : lines
  const marked = written.flatMap((line, index) => read(line, written[index + 1]))
  const plain = marked.map((line) => ({ ...line, text: plainText(line.text, numbered) }))
  return plain.filter(({ text, mark }) => mark === 'rule' || /[\p{L}\p{N}]/u.test(text))
}

/** `#[1]The Example » Feed [2]RSS`, over a page: what the first of its related links is called. */
function withoutRelations(line: TextLine): TextLine {
  const [, name] = /^#\[\d{1,4}\]([^»[]{1,100})/.exec(line.text) ?? []
  return name ? { ...line, text: name.trim() } : line
}

function plainText(text: string, numbered: boolean): string {
  const unlinked = text.includes('](') ? text.replace(image, '').replace(link, '$1') : text
  const plain = unlinked.replace(emphasis, '$1').replace(underscored, '$1')
  return (numbered ? plain.replace(linkNumber, '') : plain).replaceAll('\\', '').trim()
}

const shortestRule = 3

function read(line: TextLine, next: TextLine | undefined): TextLine[] {
  const { text } = line
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length >= shortestRule ? [{ ...line, mark: 'rule' }] : []
  const [, signs, heading] = /^(#{1,6})\s+(\S.*)$/.exec(text) ?? []
  if (signs && heading) return [{ ...line, text: heading.replace(/\s#+$/, ''), mark: 'heading', level: signs.length }]
  if (next && !next.gap && isUnderline(next.text, text))
    return [{ ...line, mark: 'heading', level: next.text[0] === '=' ? 1 : 2 }]
  return [readMark(line)]
}

function isUnderline(rule: string, text: string): boolean {
  if (/^={3,}$/.test(rule)) return text.length <= 200
  return /^-{3,}$/.test(rule) && Math.abs(rule.length - text.length) <= 3
}

const marks: [sign: RegExp, mark: TextLine['mark']][] = [
  [/^>+\s?(?=\S)/, 'quote'],
  [/^[•●▪▸►◦‣∙■□*+]\s+/, 'bullet'],
  [/^-\s+(?=\S)/, 'bullet'],
  [/^\d{1,3}[.)]\s+(?=\S)/, 'number'],
]

function isSpeech(text: string): boolean {
  return text.length > 30 && /[.!?]$/.test(text)
}

function readMark(line: TextLine): TextLine {
  // In many languages speech begins with a dash.
  if (line.text.startsWith('- ') && isSpeech(line.text)) return line
  const [sign, mark] = marks.find(([each]) => each.test(line.text)) ?? []
  return sign && mark ? { ...line, text: line.text.replace(sign, ''), mark } : line
}
