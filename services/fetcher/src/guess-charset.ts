import { isUtf8 } from 'node:buffer'
import { detect } from 'jschardet'
import { shownText } from './shown-text.ts'

/** What the detector may find: no encoding that is not one of the web's. */
const detectEncodings = [
  ...['gb18030', 'big5', 'cp932', 'euc-jp', 'cp949', 'ibm866', 'koi8-r', 'koi8-u', 'iso-8859-2', 'iso-8859-5'],
  ...['iso-8859-7', 'windows-874', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'],
  ...['windows-1255', 'windows-1256', 'windows-1257', 'windows-1258'],
]

/** What browsers call an encoding that has another name elsewhere. */
const webNames: Record<string, string> = { cp932: 'shift_jis', cp949: 'euc-kr', 'iso-8859-1': 'windows-1252' }

/** So much text tells an encoding; more only takes longer. */
const enoughBytes = 8_192
/** Below it the detector is wrong too often, and browsers' own guess is the safer one. */
const leastConfidence = 0.15
/** In a text that is UTF-8 but for some broken bytes most others are whole. */
const mostBroken = 0.25

/** What an undeclared page is probably in. */
export function guessCharset(body: Buffer): string {
  const wide = wideCharset(body)
  if (wide) return wide
  if (body.includes('\x1b$B') || body.includes('\x1b$@')) return 'iso-2022-jp'
  if (isUtf8(body) || isBrokenUtf8(body)) return 'utf-8'
  const { encoding, confidence } = detect(telling(body), { detectEncodings })
  if (!encoding || confidence < leastConfidence) return 'windows-1252'
  const name = encoding.toLowerCase()
  return webNames[name] ?? name
}

/** UTF-16 without a mark: every other byte of its markup is a zero. */
function wideCharset(body: Buffer): string | undefined {
  const head = body.subarray(0, 1_024)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > head.length / 4 && even < odd / 10) return 'utf-16le'
  return even > head.length / 4 && odd < even / 10 ? 'utf-16be' : undefined
}

function isBrokenUtf8(body: Buffer): boolean {
  const text = new TextDecoder().decode(body)
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return unreadable(text) < mostBroken * whole
}

function unreadable(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

/** The share of unreadable characters in what a page shows. */
export function unreadableShare(html: string): number {
  let length = 0
  let broken = 0
  for (const text of shownText(html)) {
    length += text.length
    broken += unreadable(text)
  }
  return broken / Math.max(1, length)
}

/** The beginning of what a page shows, without the markup that is the same in all encodings. */
function telling(body: Buffer): Buffer {
  let text = ''
  for (const part of shownText(body.toString('latin1'))) {
    text += `${part} `
    if (text.length >= enoughBytes) break
  }
  return Buffer.from(text.slice(0, enoughBytes), 'latin1')
}
