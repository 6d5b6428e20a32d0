import { once } from 'node:events'
import { type Interruption, type Line, type LineVerdict, linesOf, openBatches } from '@copydesk/contracts'
import { findAnswer, ledgerTime } from '@copydesk/database'
import { NoAnswer, within } from '@copydesk/runtime'
import type { Request, Response } from 'express'
import { answerOnce, keyOf } from './idempotency.ts'
import { submitLines, type Wishes } from './line-verdicts.ts'
import { Problem, problemOf, problemText } from './problem.ts'
import { discard, streamedBody } from './streamed-body.ts'
import type { Tools } from './tools.ts'

/** How many lines are submitted together, at most. */
const batchSize = 1_000

/** How long a call may stand still, and how long a caller may go on sending once it is answered. */
const usual = { idleMs: 60_000, lingerMs: 20_000 }

/**
 * Answers a streamed body line by line, as it comes: reads no faster than verdicts are taken. What goes wrong after the first of them
 * is told in the last line of the answer, and thrown for the log.
 */
export async function takeIn(
  request: Request,
  response: Response,
  wishes: Wishes,
  tools: Pick<Tools, 'db' | 'policy'>,
  { idleMs, lingerMs } = usual,
): Promise<undefined> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  let next = 1

  const patient = <T>(wait: Promise<T>): Promise<T> =>
    within(idleMs, wait).catch((error) => {
      throw error instanceof NoAnswer ? tooSlow(idleMs) : error
    })

  const write = async (verdicts: LineVerdict[]): Promise<void> => {
    begin(response)
    if (response.write(verdicts.map(toLine).join(''))) return
    await patient(once(response, 'drain', { signal: gone.signal }))
  }

  try {
    const key = keyOf(request, response)
    const { type, chunks } = streamedBody(request)
    const begunAt = wishes.refetch ? await ledgerTime(tools.db) : undefined
    const lines = linesOf(chunks)
    const batches = openBatches({ next: () => patient(lines.next()) }, type)

    const nextBatch = async (): Promise<Line[]> => {
      const before = key && (await findAnswer(tools.db, { ...key, line: next }))
      return before ? batches.exactly(before.lines) : batches.upTo(batchSize)
    }
    const answer = (batch: Line[]): Promise<LineVerdict[]> => {
      const asked = [request.path, type, wishes, batch]
      const call = key && { ...key, line: next, lines: batch.length, asked }
      return answerOnce(tools.db, call, (db) => submitLines(batch, type, wishes, { ...tools, db }, begunAt))
    }

    for (let batch = await nextBatch(); batch.length; batch = await nextBatch()) {
      const verdicts = await answer(batch)
      next = (batch.at(-1)?.line ?? next) + 1
      await write(verdicts)
    }
    begin(response).end()
  } catch (error) {
    if (gone.signal.aborted) return undefined
    if (response.headersSent) response.end(toLine(interruption(error, next)))
    throw error
  } finally {
    discard(request, lingerMs)
  }
  return undefined
}

/** The status is told with the first verdict, or at the end: until then another can be. */
const begin = (response: Response): Response =>
  response.headersSent ? response : response.status(202).type('application/x-ndjson')

const toLine = (value: LineVerdict | Interruption) => `${JSON.stringify(value)}\n`

function interruption(error: unknown, line: number): Interruption {
  return { problem: JSON.parse(problemText(problemOf(error))), line }
}

const tooSlow = (ms: number) =>
  new Problem(
    408,
    'Too slow',
    `For ${ms / 1_000} s no line came, or no verdict was taken. Read the verdicts while you send.`,
  )
