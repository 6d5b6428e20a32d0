/** From 1 for `a` and `A` to 26 for `z` and `Z`; 0 for any other character. */
const letterOf = new Uint8Array(0x10000)
const smallA = 'a'.charCodeAt(0)
for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz'].entries()) {
  letterOf[letter.charCodeAt(0)] = index + 1
  letterOf[letter.toUpperCase().charCodeAt(0)] = index + 1
}
const noNext: number[] = new Array(27).fill(0)

/** The end of an item: what it stands for, and whether it must be at the beginning or at the end of a word. */
interface Ending {
  group: number
  atStart: boolean
  atEnd: boolean
}

/** Finds which of many short items are in the words of a name, without taking it apart: `mainNav-item2` has `main`, `nav` and `item`. */
export class WordFinder {
  /** By node and letter, the node that follows; 0, the root, where none does. */
  readonly #next = [...noNext]
  readonly #endings: (Ending[] | undefined)[] = [undefined]

  /** An item is of the letters a to z; `^` before it says that it begins a word, `$` behind it that it ends one. */
  add(item: string, group: number): void {
    let node = 0
    for (const letter of item.replace(/[\^$]/g, '')) node = this.#nodeAfter(node, letter)
    const endings = this.#endings[node] ?? []
    endings.push({ group, atStart: item.startsWith('^'), atEnd: item.endsWith('$') })
    this.#endings[node] = endings
  }

  #nodeAfter(node: number, letter: string): number {
    const at = node * noNext.length + (letterOf[letter.charCodeAt(0)] as number)
    if (this.#next[at] === 0) {
      this.#next[at] = this.#endings.length
      this.#next.push(...noNext)
      this.#endings.push(undefined)
    }
    return this.#next[at] as number
  }

  /** The groups whose items are in a name, whatever the case of its letters. */
  find(name: string): number[] {
    const found: number[] = []
    for (let start = 0; start < name.length; start += 1) this.#findAt(name, start, found)
    return found
  }

  #findAt(name: string, start: number, found: number[]): void {
    const next = this.#next
    let node = 0
    for (let at = start; at < name.length; at += 1) {
      node = next[node * noNext.length + (letterOf[name.charCodeAt(at)] as number)] as number
      if (node === 0) return
      const endings = this.#endings[node]
      if (endings) addFitting(endings, name, start, at + 1, found)
    }
  }
}

function addFitting(endings: Ending[], name: string, start: number, end: number, found: number[]): void {
  for (const { group, atStart, atEnd } of endings) {
    const fits = (!atStart || isEdge(name, start)) && (!atEnd || isEdge(name, end))
    if (fits && !found.includes(group)) found.push(group)
  }
}

/** Whether a word begins or ends before a character: beside what is no letter, and where small letters become capital. */
function isEdge(name: string, at: number): boolean {
  if (at === 0 || at === name.length || !isLetterAt(name, at - 1) || !isLetterAt(name, at)) return true
  return name.charCodeAt(at - 1) >= smallA && name.charCodeAt(at) < smallA
}

function isLetterAt(name: string, at: number): boolean {
  return letterOf[name.charCodeAt(at)] !== 0
}
