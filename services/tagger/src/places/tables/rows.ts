const code = /^(?:-|[A-Z]{2})$/

/** `Name XX YY|…` to names with their countries; `-` for none that matters. */
export function rows(table: string): Record<string, string> {
  return Object.fromEntries(
    table.split('|').map((row) => {
      const words = row.split(' ')
      const from = words.findLastIndex((word) => !code.test(word)) + 1
      return [words.slice(0, from).join(' '), words.slice(from).join(' ').replace('-', '')]
    }),
  )
}
