import { isBetween, type Line, type StreamType } from './lines.ts'

/** The lines of a stream that get a verdict, taken by count. */
export interface Batches {
  /** What has come, but no more than `most`; waits for one. None at the end. */
  upTo(most: number): Promise<Line[]>
  /** So many, however long they take; fewer at the end. */
  exactly(count: number): Promise<Line[]>
}

/** Takes lines from a stream, as they come, and leaves out what is between them. */
export function openBatches(lines: AsyncIterator<Line[]>, type: StreamType): Batches {
  let waiting: Line[] = []

  const more = async (): Promise<boolean> => {
    const { done, value } = await lines.next()
    if (!done) waiting = waiting.concat(value.filter((line) => !isBetween(line, type)))
    return !done
  }
  const take = (count: number) => waiting.splice(0, count)

  return {
    async upTo(most) {
      while (!waiting.length && (await more()));
      return take(most)
    },
    async exactly(count) {
      while (waiting.length < count && (await more()));
      return take(count)
    },
  }
}
