import {
  givenBy,
  type Line,
  type LineVerdict,
  maxLineBytes,
  type StreamType,
  SubmittedUrl,
  type Verdict,
} from '@copydesk/contracts'
import { submitPages } from './process.ts'
import { errorsOf } from './unfit.ts'

/** What the address of a call asks for, for all of its URLs. */
export interface Wishes {
  refetch: boolean
  labels: string[]
}

/** A line as it was understood: what to submit, or else why not. */
interface Understood {
  url?: SubmittedUrl
  refusal?: Verdict & Pick<LineVerdict, 'errors'>
}

/** Gives each line its verdict, in order, and records the pages of all of them or, if that fails, of none. */
export async function submitLines(
  lines: Line[],
  type: StreamType,
  { refetch, labels }: Wishes,
  tools: Parameters<typeof submitPages>[1],
): Promise<LineVerdict[]> {
  const understood = lines.map((line) => understand(line, type))
  const urls = understood.flatMap(({ url }) => (url ? withLabels(url, labels) : []))
  const verdicts = await submitPages({ urls, refetch }, tools)
  let submitted = 0
  return understood.map(({ refusal }, at) => {
    const answer = refusal ?? verdicts[submitted++]
    return { line: lines[at]?.line, ...answer } as LineVerdict
  })
}

/** The URL with labels for all of the call, beside its own. */
export function withLabels(url: SubmittedUrl, labels: string[]): SubmittedUrl {
  return labels.length ? { ...url, labels: [...new Set([...url.labels, ...labels])] } : url
}

function understand(line: Line, type: StreamType): Understood {
  const { shown: url, given } = givenBy(line, type)
  const refuse = (fix: string, reason?: 'too-long' | 'not-a-url'): Understood => {
    const errors = [{ field: '(line)', value: JSON.stringify(url).slice(0, 200), fix }]
    return { refusal: { url, verdict: 'rejected', ...(reason && { reason }), errors } }
  }
  if (line.fault === 'too-long') return refuse(`a line may have ${maxLineBytes} bytes`, 'too-long')
  if (line.fault) return refuse('send text in UTF-8', type === 'text/plain' ? 'not-a-url' : undefined)
  if (given === undefined) return refuse('give JSON: a URL as a string, or {url, priority?, labels?}')
  const { data, error } = SubmittedUrl.safeParse(given, { reportInput: true })
  if (data) return { url: data }
  const errors = errorsOf(error).map(({ field, ...rest }) => ({ field: field.replace('(body)', '(line)'), ...rest }))
  return { refusal: { url, verdict: 'rejected', errors } }
}
