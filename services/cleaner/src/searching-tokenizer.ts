import { Tokenizer } from 'htmlparser2'

/** Of the library's tokenizer, what its way to the next character of some sort needs. */
interface Inside {
  buffer: string
  offset: number
  index: number
  fastForwardTo(code: number): boolean
  stateInTagName(code: number): void
  stateInClosingTagName(code: number): void
  stateInAttributeName(code: number): void
}

/**
 * Finds the end of names, texts, scripts and attributes by searching for it, where the library's own asks at every character what
 * to do: it takes a third of the time. The library allows another tokenizer, but names these methods for itself alone: without
 * them all is found just the same.
 */
export class SearchingTokenizer extends Tokenizer {}

const plain = Tokenizer.prototype as unknown as Inside

const faster: Omit<Inside, 'buffer' | 'offset' | 'index'> & ThisType<Inside> = {
  fastForwardTo(code) {
    const found = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset)
    this.index = this.offset + (found < 0 ? this.buffer.length - 1 : found)
    return found >= 0
  },
  stateInTagName(code) {
    plain.stateInTagName.call(this, endsName[code] ? code : toEndOfName(this))
  },
  stateInClosingTagName(code) {
    plain.stateInClosingTagName.call(this, endsName[code] ? code : toEndOfName(this))
  },
  stateInAttributeName(code) {
    plain.stateInAttributeName.call(this, endsName[code] ? code : toEndOfName(this))
  },
}
Object.assign(SearchingTokenizer.prototype, faster)

/** Whether a character may be the first behind the name of a tag or attribute. */
const endsName = new Uint8Array(0x10000)
for (const character of '=/> \t\n\f\r') endsName[character.charCodeAt(0)] = 1

/** Goes to the end of a name, or of the page; gives the character there. */
function toEndOfName(tokenizer: Inside): number {
  const { buffer, offset } = tokenizer
  const last = buffer.length - 1
  let at = tokenizer.index - offset
  while (at < last && endsName[buffer.charCodeAt(at)] === 0) at += 1
  tokenizer.index = offset + at
  return buffer.charCodeAt(at)
}
