import type { LineVerdict } from '@copydesk/contracts'

/** Counts verdicts by status and reason, and keeps the first few lines that were rejected. */
export interface Summary {
  add(verdict: LineVerdict): void
  count(): number
  text(): string
}

const quoted = 5
const verdicts = ['accepted', 'duplicate', 'rejected'] as const

/** Begins to count. */
export function openSummary(): Summary {
  const counts = new Map<string, Map<string, number>>(verdicts.map((verdict) => [verdict, new Map()]))
  const bad: LineVerdict[] = []
  let total = 0
  return {
    add(verdict) {
      total += 1
      const byReason = counts.get(verdict.verdict)
      const why = whyOf(verdict)
      byReason?.set(why, (byReason.get(why) ?? 0) + 1)
      if (verdict.verdict === 'rejected' && bad.length < quoted) bad.push(verdict)
    },
    count: () => total,
    text: () => [...[...counts].map(lineOf), ...bad.map(quote)].join('\n'),
  }
}

function whyOf({ verdict, status, reason, errors }: LineVerdict): string {
  if (verdict === 'accepted') return ''
  return [status, reason].filter(Boolean).join(' ') || (errors ? 'not understood' : '')
}

function lineOf([verdict, byReason]: [string, Map<string, number>]): string {
  const total = [...byReason.values()].reduce((sum, count) => sum + count, 0)
  const reasons = [...byReason].filter(([why]) => why).toSorted(([, a], [, b]) => b - a)
  const why = reasons.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join(', ')
  return `  ${verdict.padEnd(10)}${total.toLocaleString('en').padStart(10)}${why && `   ${why}`}`
}

function quote({ line, url, reason, errors = [] }: LineVerdict): string {
  const [first] = errors
  const why = [reason, first && `${first.field}: ${first.fix}`].filter(Boolean).join('; ')
  return `  line ${line}: ${visible(url.slice(0, 100))} ${why}`
}

/** Without what would act on a terminal. */
const visible = (text: string) =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
