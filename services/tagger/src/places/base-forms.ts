import { beginnings, endings } from './tables/endings.ts'

/** What a written word may be a form of. `cut`: how many letters before and behind the name were taken off, where the rest is the name itself. */
export interface BaseForm {
  base: string
  /** Its case says that something is there, or comes or goes there. */
  isLocative: boolean
  /** Too many words look like this. */
  isWeak: boolean
  cut: readonly [before: number, behind: number]
}

interface Change {
  was: readonly string[]
  isLocative: boolean
  isWeak: boolean
}

interface Changes {
  by: ReadonlyMap<string, readonly Change[]>
  longest: number
}

const leastStem = 1
/** "Ankara'dan", "Oslo'ya". */
const ownEnding = /^([^'’]{2,})['’]\p{Ll}+$/u
const locativeBehindApostrophe = /['’](?:n?d[ae]n?|t[ae]n?|y?[ae])(?:ki)?$/

function changesOf(rows: string): Changes {
  const by = new Map<string, Change[]>()
  for (const row of rows.split(' ')) {
    const [part = '', was = ''] = row.replace(/^[+?]/, '').split('>')
    const ending = part === '-' ? '' : part
    const change = {
      was: was.split(',').map((each) => (each === '-' ? '' : each)),
      isLocative: row.startsWith('+'),
      isWeak: row.startsWith('?'),
    }
    by.set(ending, [...(by.get(ending) ?? []), change])
  }
  return { by, longest: Math.max(...[...by.keys()].map(({ length }) => length)) }
}

/** Changes of a language by a table, read when they are first asked for. */
function opened(table: Readonly<Record<string, string>>): (languageCode: string) => Changes | undefined {
  const known = new Map<string, Changes>()
  return (languageCode) => {
    const rows = table[languageCode]
    if (rows === undefined) return undefined
    const changes = known.get(languageCode) ?? changesOf(rows)
    known.set(languageCode, changes)
    return changes
  }
}

const behind = opened(endings)
const before = opened(beginnings)

/** What a word in lower case may be a form of in a language, the longest ending first; itself is not among it. */
export function baseForms(key: string, written: string, languageCode: string): BaseForm[] {
  const own = ownEnding.exec(written)?.[1]
  if (own !== undefined) {
    const isLocative = locativeBehindApostrophe.test(written)
    return [{ base: key.slice(0, own.length), isLocative, isWeak: false, cut: [0, written.length - own.length] }]
  }
  const forms: BaseForm[] = []
  const starts = before(languageCode)
  for (let length = starts?.longest ?? 0; length > 0; length -= 1) {
    addForms(forms, starts?.by.get(key.slice(0, length)), key.slice(length), (was, rest) => was + rest, [length, 0])
  }
  const ends = behind(languageCode)
  for (let length = ends?.longest ?? -1; length >= 0; length -= 1) {
    const at = key.length - length
    if (at > leastStem)
      addForms(forms, ends?.by.get(key.slice(at)), key.slice(0, at), (was, rest) => rest + was, [0, length])
  }
  return forms
}

function addForms(
  forms: BaseForm[],
  changes: readonly Change[] | undefined,
  rest: string,
  join: (was: string, rest: string) => string,
  [cutBefore, cutBehind]: readonly [number, number],
): void {
  for (const { was, isLocative, isWeak } of changes ?? []) {
    for (const each of was) {
      const isCut = each === ''
      forms.push({ base: join(each, rest), isLocative, isWeak, cut: isCut ? [cutBefore, cutBehind] : [0, 0] })
    }
  }
}
