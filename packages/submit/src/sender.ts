import { setTimeout as wait } from 'node:timers/promises'
import { Interruption, type Line, LineVerdict, ProblemAnswer, refusalOf, type StreamType } from '@copydesk/contracts'
import { messageOf } from '@copydesk/runtime'
import type { Command } from './command.ts'
import { Problem } from './problem.ts'

/** What sending needs of its surroundings. */
export interface Surroundings {
  /** Aborts when whoever called has had enough. */
  signal: AbortSignal
  /** Told when the API does not answer, and for how long it is let alone. */
  onWait(why: string, ms: number): void
  /** How long to try a batch. */
  patienceMs: number
}

/** Submits lines and gives the verdict of each; `key` makes it safe to try again. */
export type Send = (lines: Line[], key: string) => Promise<LineVerdict[]>

/** What came of one try: the verdicts, or why to try again, and when. */
type Reply = { verdicts: LineVerdict[] } | { trouble: string; afterMs?: number }

const answerMs = 120_000
const longestWaitMs = 30_000
const passing = new Set([408, 429, 500, 502, 503, 504])

/** Throws a {@link Problem} for what no trying again would mend, such as a wrong key. */
export function openSender(command: Command, type: StreamType, { signal, onWait, patienceMs }: Surroundings): Send {
  const { api, key: apiKey, label, refetch } = command
  const url = new URL('v1/pages', api)
  if (label !== undefined) url.searchParams.set('label', label)
  if (refetch) url.searchParams.set('refetch', 'true')
  const headers = { 'content-type': type, ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }) }
  let hasAnswered = false

  const tryOnce = async (lines: Line[], key: string): Promise<Reply> => {
    const body = lines.map(({ text }) => `${text}\n`).join('')
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(answerMs)])
    const init = { method: 'POST', headers: { ...headers, 'idempotency-key': key }, body, signal: timeout }
    try {
      const answer = await fetch(url, init)
      const reply = readReply(answer, await answer.text(), lines, api)
      hasAnswered = true
      return reply
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof Problem) throw error
      return { trouble: `${api.origin} does not answer (${causeOf(error)})` }
    }
  }

  const send: Send = async (lines, key) => {
    const giveUpAt = performance.now() + patienceMs
    for (let attempt = 0; ; attempt++) {
      const reply = await tryOnce(lines, key)
      if ('verdicts' in reply) return reply.verdicts
      if (!hasAnswered)
        throw new Problem(`${reply.trouble}: start it with npm start, or say where it is with --api URL`)
      if (performance.now() > giveUpAt) throw new Problem(`${reply.trouble}; gave up`)
      const ms = Math.max(reply.afterMs ?? 0, Math.min(1_000 * 2 ** attempt, longestWaitMs))
      onWait(reply.trouble, ms)
      await wait(ms, undefined, { signal })
    }
  }

  return async (lines, key) => {
    const sound = lines.filter(({ fault }) => !fault)
    const verdicts = sound.length ? await send(sound, key) : []
    return lines.map((line) => {
      const place = { line: line.line }
      return Object.assign({}, place, refusalOf(line, type) ?? verdicts.shift(), place) as LineVerdict
    })
  }
}

function readReply(answer: Response, text: string, lines: Line[], api: URL): Reply {
  if (answer.status === 202) return readVerdicts(text, lines.length, api)
  const told = ProblemAnswer.safeParse(jsonOf(text)).data
  const detail = told?.detail ?? answer.statusText
  const seconds = Number(answer.headers.get('retry-after') ?? 0)
  const afterMs = (Number.isFinite(seconds) ? seconds : 0) * 1_000
  if (passing.has(answer.status)) return { trouble: `the API answers ${answer.status}: ${detail}`, afterMs }
  if (answer.status === 401) throw new Problem(`${detail} (--key KEY, or the variable COPYDESK_KEY)`)
  if (told) throw new Problem(`the API answers ${answer.status}: ${detail}`)
  throw new Problem(
    `something else than Copydesk answers at ${api.origin} (${answer.status}); say where it is with --api URL`,
  )
}

function readVerdicts(text: string, count: number, api: URL): Reply {
  const answers = text.split('\n').filter(Boolean).map(jsonOf)
  const cut = Interruption.safeParse(answers.at(-1)).data
  if (cut) return { trouble: `the API breaks off: ${cut.problem.detail}` }
  const verdicts = answers.flatMap((each) => LineVerdict.safeParse(each).data ?? [])
  if (verdicts.length === count) return { verdicts }
  if (answers.length < count) return { trouble: 'the answer broke off' }
  throw new Problem(`${api.origin} answers as no Copydesk of this version does; say where it is with --api URL`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function causeOf(error: unknown): string {
  const { cause } = error as { cause?: unknown }
  const { code } = (cause ?? {}) as { code?: string }
  return code ?? messageOf(cause ?? error)
}
