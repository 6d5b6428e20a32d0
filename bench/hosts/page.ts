const syllables = 'har bour fer ry coun cil vo ted re port ed on Tues day night mar ket brid ge o pen ing cost'.split(
  ' ',
)

/** An HTML page of about so many bytes, as compressible as prose in markup is; the same for the same size. */
export function pageOf(bytes: number): string {
  const parts = ['<!doctype html><html lang="en"><head><title>Harlow gets its ferry back</title></head><body>']
  let length = 0
  for (let seed = 1; length < bytes; seed = (seed * 48_271) % 2_147_483_647) {
    const word = `${syllables[seed % syllables.length]}${syllables[(seed >> 5) % syllables.length]}${seed % 7 ? ' ' : ''}`
    const part = seed % 60 ? word : `</p>\n<p class="text-${seed % 1_000}">`
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}
