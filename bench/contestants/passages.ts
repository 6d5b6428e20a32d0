/** A stretch of a longer text and where in it it starts. */
interface Passage {
  start: number
  text: string
}

/** Cuts a text into stretches of at most `limit` code units, after a sentence where there is one, else at a space. */
export function passagesOf(text: string, limit: number): Passage[] {
  const passages: Passage[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + limit < text.length ? cutBefore(text, start, start + limit) : text.length
    passages.push({ start, text: text.slice(start, end) })
    start = end
  }
  return passages
}

const cuts = ['. ', ' ']

/** Looks back no further than half the stretch, so that each is worth its while. */
function cutBefore(text: string, start: number, end: number): number {
  const window = text.slice(start, end)
  for (const cut of cuts) {
    const at = window.lastIndexOf(cut)
    if (at >= window.length / 2) return start + at + cut.length
  }
  return end
}
