const letters = 26
const [smallA, capitalA] = ['a', 'A'].map((letter) => letter.charCodeAt(0)) as [number, number]

/** The end of an item: what it stands for, and whether it must be at the beginning or at the end of a word. */
interface Ending {
  group: number
  atStart: boolean
  atEnd: boolean
}

interface Node {
  /** By letter, from a to z. */
  next: (Node | undefined)[]
  endings: Ending[] | undefined
}

/** Finds which of many short items are in the words of a name, without taking it apart: `mainNav-item2` has `main`, `nav` and `item`. */
export class WordFinder {
  readonly #root = newNode()

  /** An item is of the letters a to z; `^` before it says that it begins a word, `$` behind it that it ends one. */
  add(item: string, group: number): void {
    let node = this.#root
    for (const letter of item.replace(/[\^$]/g, '')) {
      const index = letter.charCodeAt(0) - smallA
      node.next[index] ??= newNode()
      node = node.next[index]
    }
    node.endings ??= []
    node.endings.push({ group, atStart: item.startsWith('^'), atEnd: item.endsWith('$') })
  }

  /** The groups whose items are in a name, whatever the case of its letters. */
  find(name: string): number[] {
    const found: number[] = []
    for (let start = 0; start < name.length; start += 1) this.#findAt(name, start, found)
    return found
  }

  #findAt(name: string, start: number, found: number[]): void {
    let node: Node | undefined = this.#root
    for (let at = start; at < name.length; at += 1) {
      const letter = letterAt(name, at)
      if (letter < 0) return
      node = node.next[letter]
      if (!node) return
      if (node.endings) addFitting(node.endings, name, start, at + 1, found)
    }
  }
}

function addFitting(endings: Ending[], name: string, start: number, end: number, found: number[]): void {
  for (const { group, atStart, atEnd } of endings) {
    const fits = (!atStart || isEdge(name, start)) && (!atEnd || isEdge(name, end))
    if (fits && !found.includes(group)) found.push(group)
  }
}

function newNode(): Node {
  return { next: new Array<undefined>(letters).fill(undefined), endings: undefined }
}

/** 0 to 25 from a to z and from A to Z, -1 for any other character. */
function letterAt(name: string, at: number): number {
  const code = name.charCodeAt(at)
  const letter = code - (code < smallA ? capitalA : smallA)
  return letter >= 0 && letter < letters ? letter : -1
}

/** Whether a word begins or ends before a character: beside what is no letter, and where small letters become capital. */
function isEdge(name: string, at: number): boolean {
  if (letterAt(name, at - 1) < 0 || letterAt(name, at) < 0) return true
  return name.charCodeAt(at - 1) >= smallA && name.charCodeAt(at) < smallA
}
