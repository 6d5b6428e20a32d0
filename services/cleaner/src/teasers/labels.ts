/** The words before the first colon or rule of a line: `Read more` of `Read more: Ferry to return`. */
export function labelOf(line: string): string | undefined {
  return labelled.exec(line)?.[1]
}

/** The line behind them. */
export function unlabelled(line: string): string | undefined {
  return labelled.exec(line)?.[2]
}

const labelled = /^[[(]?([^:：|]{2,40})\s?[:：|]\s*(\S.*)$/su
