/** A line that says before a colon or rule what follows: `Read more: Ferry to return`. */
interface Labelled {
  label: string
  rest: string
}

const labelled = /^[[(]?([^:：|]{2,40})\s?[:：|]\s*(\S.*)$/su

/** No label is longer, with a bracket before it and a space behind. */
const farthest = 43

/** The words before the first colon or rule of a line, and those behind it; undefined for a line without. */
export function readLabel(line: string): Labelled | undefined {
  if (!/[:：|]/.test(line.slice(0, farthest))) return undefined
  const [, label, rest] = labelled.exec(line) ?? []
  return label !== undefined && rest !== undefined ? { label, rest } : undefined
}
