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
/** Letters that are written either way: Romanian ones as fonts once had them, a Russian one with its dots, Arabic ones with their marks and as Persian has them. */
const twins: Record<string, string> = {
  ş: 'ș',
  ţ: 'ț',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}
const twin = /[şţёأإآىیک]/g
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** A name as it is looked up: lower case, marks of letters kept, one sort of apostrophe, no dots, dashes as spaces. */
export function plain(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase()
  const text = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʻʼ`´]/g, "'")
    .replace(/[.]/g, '')
    .replace(optionalMarks, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim()
  return likened(text)
}

/** A text in small letters with one of those that are written either way. */
export function likened(text: string): string {
  return text.replace(twin, (letter) => twins[letter] ?? letter)
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
