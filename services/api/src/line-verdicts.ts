import {
  givenBy,
  type Line,
  type LineVerdict,
  type Refusal,
  refusalOf,
  refuse,
  type StreamType,
  SubmittedUrl,
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
  refusal?: Refusal
}

/** Gives each line its verdict, in order, and records the pages of all of them or, if that fails, of none. */
export async function submitLines(
  lines: Line[],
  type: StreamType,
  { refetch, labels }: Wishes,
  tools: Parameters<typeof submitPages>[1],
  begunAt?: string,
): Promise<LineVerdict[]> {
  const understood = lines.map((line) => understand(line, type))
  const urls = understood.flatMap(({ url }) => (url ? withLabels(url, labels) : []))
  const verdicts = await submitPages({ urls, refetch }, tools, begunAt)
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
  const fault = refusalOf(line, type)
  if (fault) return { refusal: fault }
  const { shown, given } = givenBy(line, type)
  if (given === undefined)
    return { refusal: refuse(shown, 'give JSON: a URL as a string, or {url, priority?, labels?}') }
  const { data, error } = SubmittedUrl.safeParse(given, { reportInput: true })
  if (data) return { url: data }
  const errors = errorsOf(error).map(({ field, ...rest }) => ({ field: field.replace('(body)', '(line)'), ...rest }))
  return { refusal: { url: shown, verdict: 'rejected', errors } }
}
