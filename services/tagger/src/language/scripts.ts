/** Scripts that one language of the news is written in, with what that is; the first that most letters are of decides. */
const single: [code: string, letters: RegExp][] = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['ko', /\p{sc=Hang}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['el', /\p{sc=Grek}/gu],
  ['ka', /\p{sc=Geor}/gu],
  ['hy', /\p{sc=Armn}/gu],
  ['he', /\p{sc=Hebr}/gu],
  ['am', /\p{sc=Ethi}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['lo', /\p{sc=Laoo}/gu],
  ['km', /\p{sc=Khmr}/gu],
  ['my', /\p{sc=Mymr}/gu],
  ['bn', /\p{sc=Beng}/gu],
  ['pa', /\p{sc=Guru}/gu],
  ['gu', /\p{sc=Gujr}/gu],
  ['or', /\p{sc=Orya}/gu],
  ['ta', /\p{sc=Taml}/gu],
  ['te', /\p{sc=Telu}/gu],
  ['kn', /\p{sc=Knda}/gu],
  ['ml', /\p{sc=Mlym}/gu],
  ['si', /\p{sc=Sinh}/gu],
  ['dv', /\p{sc=Thaa}/gu],
  ['bo', /\p{sc=Tibt}/gu],
]

const letter = /[\p{L}\p{M}]/gu
const ofSeveral = /^[\s\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Deva}\p{P}\p{S}\p{N}\p{sc=Zinh}]*$/u

/** Japanese is what has a little of its own letters among ideographs; an ideograph says as much as three letters. */
const kanaShare = 0.08
const ideographWorth = 3
const mostShare = 0.5

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0

/** The language of a text by its script alone; undefined where the script is one of several languages, or there is none. */
export function languageOfScript(text: string): string | undefined {
  if (ofSeveral.test(text)) return undefined
  const counts = single.map(([code, letters]) => [code, count(text, letters)] as const)
  const [kana = 0, , han = 0] = counts.map(([, found]) => found)
  if (kana > 0 && kana >= kanaShare * (kana + han)) return dominates(kana + han, text) ? 'ja' : undefined
  const [code, found] = counts.reduce((best, next) => (next[1] > best[1] ? next : best))
  return dominates(found * (code === 'zh' ? ideographWorth : 1), text) ? code : undefined
}

function dominates(found: number, text: string): boolean {
  return found >= mostShare * count(text, letter)
}
