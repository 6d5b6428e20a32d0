/** Letters that have no marks to take off. */
const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}

/** Dots of "İ" in lower case, under Indian letters, and the joiner within Persian words: they are written or left out. */
const optionalMarks = /(?<=i)\u0307|[\u093c\u09bc\u200c]/g
/** Letters that are written either way: Romanian ones as fonts once had them, Russian ones with the dots left out. */
const twins: Record<string, string> = { ş: 'ș', ţ: 'ț', ё: 'е' }
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** A name as it is looked up: lower case, marks of letters kept, one sort of apostrophe, no dots, dashes as spaces. */
export function plain(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase()
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʻʼ`´]/g, "'")
    .replace(/[.]/g, '')
    .replace(optionalMarks, '')
    .replace(/[şţё]/g, (letter) => twins[letter] ?? letter)
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim()
}

/** {@link plain} with letters in ASCII where they have marks only: `Córdoba` is `cordoba`. */
export function folded(name: string): string {
  const text = plain(name)
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[ßøłđðþæœıħ]/g, (letter) => letters[letter] ?? letter)
}
