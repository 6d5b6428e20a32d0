const plainness: [pattern: RegExp, weight: number][] = [
  // Nearly everything is in one.
  [/^in <(?:div|body|main|p)>/, 0.2],
  // The shape of the tree.
  [/^(?:depth|up to|down from|likeness (?:count|letters)|(?:parent|grand|great|fourth) (?:blocks|letters))/, 0.4],
  // What the model held of it or of others, and not why.
  [/^(?:chance|rank|around|best|run|mass)/, 0.5],
  // Of what is not directly beside it.
  [/ at -?2$/, 0.5],
  // Of a part of the page, not of the block.
  [/^(?:likeness|parent|grand|great|fourth|prose around)/, 0.7],
]

/** How much of its weight a feature keeps: what a reader sees of a block is told before how its page is built. */
export function plainnessOf(name: string): number {
  return plainness.find(([pattern]) => pattern.test(name))?.[1] ?? 1
}
