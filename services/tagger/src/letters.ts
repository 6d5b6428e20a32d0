/** What a character is to words: between them, in one, or, in scripts that are written without spaces, one by itself. */
export const [between, inWord, alone] = [1, 2, 3]

const wordLike = /^[\p{L}\p{M}\p{N}]$/u
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]$/u

/** By UTF-16 code unit, filled as they are met; 0 is not yet known. */
const known = new Uint8Array(0x10000)

/** What lies beyond the first 65,536 characters is no word: emoji mostly. */
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** Which of the three a UTF-16 code unit is. */
export function placeOf(unit: number): number {
  const place = known[unit]
  if (place) return place
  const found = classify(unit)
  known[unit] = found
  return found
}

function classify(unit: number): number {
  if (isSurrogate(unit)) return between
  const letter = String.fromCharCode(unit)
  if (!wordLike.test(letter)) return between
  return unspaced.test(letter) ? alone : inWord
}

const upper = /^\p{Lu}/u

/** Does a text begin with a capital letter, of whatever script? */
export function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : upper.test(text)
}
