import { fold } from '../text.ts'
import { wordSet } from './vocabulary.ts'

const before = wordSet(({ ago }) => ago.before)
const units = wordSet(({ ago }) => ago.units)
const behind = wordSet(({ ago }) => ago.behind)
const days = wordSet(({ ago }) => ago.days)
const separators = /\s*[·•|–—,]\s*/
/** What a saved icon leaves behind. */
const icon = /^(?:time|clock)\s(?=\S)/i
const longest = 80
const mostWords = 8

/** Of a line such as `time2 hours ago` (an icon's name glued to it) or `The Example · 3h`: the time as written, and what else the line says. */
export interface RelativeTime {
  time: string
  rest: string
}

/** Reads a time that is given from the moment of reading; undefined for a line that says anything more than that and a name. */
export function relativeTimeIn(line: string): RelativeTime | undefined {
  if (line.length > longest) return undefined
  const whole = timeOf(line)
  if (whole) return { time: whole, rest: '' }
  const parts = line.split(separators)
  const index = parts.length > 1 ? parts.findIndex((part) => timeOf(part) !== undefined) : -1
  if (index < 0) return undefined
  return { time: timeOf(parts[index] ?? '') ?? '', rest: parts.filter((_, other) => other !== index).join(' · ') }
}

function timeOf(text: string): string | undefined {
  const spaced = text.replace(/(?<=\p{L})(?=\d)/u, ' ').replace(icon, '')
  const words = fold(spaced.replace(/(?<=\d)(?=\p{L})/gu, ' ')).split(' ')
  const isDay = days.has(words.join(' '))
  if (!isDay && !(words.length <= mostWords && isCount(words))) return undefined
  const start = isDay ? 0 : spaced.search(/\d/)
  return (start > 0 && !leads(spaced.slice(0, start)) ? spaced.slice(start) : spaced).trim()
}

/** A number and a unit, with a word before or behind that makes it a time ago; `5 h` alone is one too, `5 minutes` is a length. */
function isCount(words: string[]): boolean {
  const unit = words.findLastIndex((word) => units.has(word))
  const number = words.findIndex((word) => /^\d{1,3}$/.test(word))
  if (unit < 1) return false
  const known = words.every(
    (word, index) => index === number || before.has(word) || units.has(word) || behind.has(word),
  )
  const short = words.length === 2 && number === 0 && (words[1]?.length ?? 9) <= 1
  const ago = words.some((word) => behind.has(word)) || leads(words[0] ?? '') || (words[0] === 'il' && words[1] === 'y')
  return known && (short || ago)
}

/** Words that alone say ago, before the number: `vor`, `hace`, `há`, `för`, `il y a`. */
function leads(words: string): boolean {
  return ['vor', 'hace', 'há', 'för', 'for', 'il y a'].includes(fold(words))
}
