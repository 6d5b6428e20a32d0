const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'del',
  'di',
  'da',
  'et',
  'y',
  'e',
  '&',
])

/** The initials of a name's lower-cased words, without the small words and with them: "fbi", "united states of america" both as usa and usoa. */
export function initialsOf(parts: string[]): string[] {
  const initials = (words: string[]) =>
    words
      .flatMap((word) => word.split(/[-'’]/))
      .map((word) => word.slice(0, 1))
      .join('')
  const whole = (words: string[]) => words.map((word) => word.slice(0, 1)).join('')
  const large = parts.filter((part) => !small.has(part))
  return [...new Set([whole(large), initials(large), whole(parts)])]
}
