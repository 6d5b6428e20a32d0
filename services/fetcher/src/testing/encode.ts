/** Bytes of a text in a legacy encoding, found by asking the decoder what each one or two bytes mean. Throws on others. */
export function encode(text: string, charset: string): Buffer {
  const bytesOf = tables.get(charset) ?? invert(charset)
  tables.set(charset, bytesOf)
  return Buffer.concat([...text].map((character) => bytesOf.get(character) ?? missing(character, charset)))
}

const tables = new Map<string, Map<string, Buffer>>()

function invert(charset: string): Map<string, Buffer> {
  const decoder = new TextDecoder(charset)
  const bytesOf = new Map<string, Buffer>()
  const note = (...bytes: number[]) => {
    const [character, ...more] = decoder.decode(Buffer.from(bytes))
    if (!character || character === '\ufffd' || more.length > 0 || bytesOf.has(character)) return
    bytesOf.set(character, Buffer.from(bytes))
  }
  for (let byte = 0; byte <= 0xff; byte++) note(byte)
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) note(lead, trail)
  return bytesOf
}

function missing(character: string, charset: string): never {
  throw new Error(`${charset} has no ${JSON.stringify(character)}`)
}
