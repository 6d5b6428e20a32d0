/** Features that say nearly the same of a block. */
const families: [pattern: RegExp, family: string][] = [
  [/^(?:kind|level)$/, 'kind'],
  [/^(?:length|words)$/, 'length'],
  [/^(?:link density|links|linked)$/, 'links'],
  [/^(?:repeats|repeated)$/, 'repeats'],
  [/^(?:index|from headline)$/, 'place'],
  [/^(?:up to|down from) /, 'steps'],
  [/^(?:letters )?since (?:prose|sure)$/, 'since prose'],
  [/^(?:letters )?until (?:prose|sure)$/, 'until prose'],
  [/^(?:parent|grand|great|fourth) (.+)$/, 'around'],
  [/^mass share in /, 'mass around'],
  [/^chance (?:in|of likeness|of others)/, 'chance around'],
  [/^around \d+$/, 'chance near'],
  [/^.+ at (-?\d)$/, 'beside'],
]

/** What a feature is about; of several that are about the same, one is told. */
export function familyOf(name: string): string {
  for (const [pattern, family] of families) {
    const found = pattern.exec(name)
    if (found) return `${family} ${found[1] ?? ''}`
  }
  return name
}
