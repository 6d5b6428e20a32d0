/** A line of a table by its heads. */
export type Row = Record<string, string | number>

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Prints rows of the same heads under a title. */
export function printTable(title: string, rows: Row[]): void {
  const heads = Object.keys(rows[0] ?? {})
  const lines = [heads, ...rows.map((row) => heads.map((head) => String(row[head] ?? '')))]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  say(`\n${title}`)
  for (const line of lines)
    say(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

/** Prints a table and, for programs, the same as a line of JSON. */
export function report(part: string, title: string, rows: Row[]): void {
  printTable(`${part}: ${title}`, rows)
  say(JSON.stringify({ part, title, rows }))
}
