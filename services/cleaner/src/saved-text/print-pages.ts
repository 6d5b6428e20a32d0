import type { TextLine } from './text-lines.ts'

/** Of a browser's print: `18/02/2025, 09:41   Ferry to return | The Example` over each page, `https://… 1/2` under it. */
const header = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)? (?=\S)(.{3,400})$/
const footer =
  /^(https?:\/\/\S{4,2000}|about:blank|file:\S{4,2000}) \d{1,3} ?(?:\/|of|von|sur|de|di|van|av|af) ?\d{1,3}$/
const fewest = 2

/** The lines of a printed page without what its browser wrote over and under each sheet; the title stays once. */
export function withoutPageEdges(lines: TextLine[]): TextLine[] {
  const titles = lines.flatMap(({ text }) => header.exec(text)?.[1] ?? [])
  const isPrint = titles.length >= fewest || lines.some(({ text }) => footer.test(text))
  if (!isPrint) return lines
  const seen = new Set(lines.map(({ text }) => text))
  return lines.flatMap((line) => {
    const text = header.exec(line.text)?.[1] ?? footer.exec(line.text)?.[1]
    if (text === undefined) return line
    if (seen.has(text)) return []
    seen.add(text)
    return { ...line, text }
  })
}
