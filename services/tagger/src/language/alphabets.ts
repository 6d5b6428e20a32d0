const common = 'абвгдежзиклмнопрстуфхцчш'
const russian = `${common}ёйщъыьэюя`

/** The Cyrillic letters that each language writes. */
const alphabets = Object.entries({
  be: 'абвгдежзйклмнопрстуфхцчшёіўыьэюя',
  bg: `${common}йщъьюяѝ`,
  kk: `${russian}әғқңөұүһі`,
  ky: `${russian}ңөү`,
  mk: `${common}ѓѕјљњќџѐѝ`,
  mn: `${russian}өү`,
  ru: russian,
  sr: `${common}ђјљњћџ`,
  tg: `${russian}ғӣқӯҳҷ`,
  uk: `${common}ґєіїйщьюя`,
}).map(([code, letters]) => ({ code, letters: new Set(letters) }))

const cyrillic = /\p{sc=Cyrl}/gu

/** The languages of a Cyrillic text that have every letter of it; none when it has no such letters, or is of several languages. */
export function alphabetsOf(text: string): string[] {
  const letters = [...new Set(text.toLowerCase().match(cyrillic))]
  if (letters.length === 0) return []
  return alphabets.filter((alphabet) => letters.every((letter) => alphabet.letters.has(letter))).map(({ code }) => code)
}
