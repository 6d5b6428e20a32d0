import { isNoise, isProse, isText, type Line } from './line.ts'

interface Cluster {
  start: number
  chars: number
}

/** So many other lines in a row keep two runs of text apart. */
const apart = 4
const enoughOfIt = 0.35
const anArticle = 250

/**
 * Where the text of the article begins: the first run of text that is not much shorter than the longest. Runs behind a block of
 * other articles or comments do not count once there was one before it. −1 when there is no running text.
 */
export function bodyStartOf(lines: Line[]): number {
  const clusters = clustersIn(lines)
  const longest = Math.max(...clusters.map(({ chars }) => chars), 0)
  return clusters.find(({ chars }) => chars >= longest * enoughOfIt)?.start ?? lines.findIndex(isText)
}

function clustersIn(lines: Line[]): Cluster[] {
  const clusters: Cluster[] = []
  let longest = 0
  let since = apart
  for (const [index, line] of lines.entries()) {
    if (longest >= anArticle && closes(line)) break
    if (isProse(line)) {
      if (since >= apart || clusters.length === 0) clusters.push({ start: index, chars: 0 })
      const open = clusters.at(-1) as Cluster
      open.chars += line.text.length
      longest = Math.max(longest, open.chars)
    }
    since = isText(line) ? 0 : since + distanceOf(line)
  }
  return clusters
}

function distanceOf(line: Line): number {
  return isNoise(line) && !line.ago ? 0 : 1
}

function closes({ roles }: Line): boolean {
  return !roles.has('button') && (roles.has('related') || roles.has('comments') || roles.has('footer'))
}
