import { createHash } from 'node:crypto'
import {
  type AnswerKey,
  type Database,
  findAnswer,
  inTransaction,
  type Queryable,
  type RecordedAnswer,
  recordAnswer,
} from '@copydesk/database'
import type { Request, Response } from 'express'
import { keyNameOf } from './gate.ts'
import { Problem } from './problem.ts'

/** How the header stands in the API's description. */
export const idempotencyHeader = {
  'Idempotency-Key':
    'A name of your choice for this call. Sent again within 24 hours it gets the answer that it got, or would have got, the first time; for a body that is streamed, batch by batch.',
}

/** Whose calls of what key; undefined for a call without one. Throws a 422 for what is none. */
export function keyOf(request: Request, response: Response): Omit<AnswerKey, 'line'> | undefined {
  const given = request.headersDistinct['idempotency-key']
  if (!given) return undefined
  const [key = '', ...more] = given
  if (more.length || !/^[ -~]{1,255}$/.test(key))
    throw unfitKey(given.join(', '), 'send one of 1 to 255 ASCII characters')
  return { caller: keyNameOf(response) ?? '', key }
}

/** A batch of a call, by its key; `asked` is all that its answer depends on. */
export interface Asked extends AnswerKey {
  lines: number
  asked: unknown
}

/** A call that is not streamed, by its key; undefined without one. Throws a 422 for a key that is none. */
export function callOf(request: Request, response: Response, body: unknown): Asked | undefined {
  const key = keyOf(request, response)
  return key && { ...key, line: 1, lines: 1, asked: [request.path, body] }
}

/** Someone else recorded an answer of this key first. */
class AnsweredMeanwhile extends Error {}

/**
 * Does `work` and records its answer with it, both or neither; what was recorded before is answered again instead. Throws a 422 when
 * that was asked for something else. Without a key it is just done.
 */
export async function answerOnce<Answer>(
  db: Database,
  call: Asked | undefined,
  work: (db: Queryable) => Promise<Answer>,
): Promise<Answer> {
  if (!call) return work(db)
  const request = createHash('sha256').update(JSON.stringify(call.asked)).digest('base64url')
  const again = ({ request: before, answer }: RecordedAnswer): Answer => {
    if (before !== request) throw unfitKey(call.key, 'choose another: this one was sent with another call')
    return JSON.parse(answer)
  }
  const recorded = await findAnswer(db, call)
  if (recorded) return again(recorded)
  try {
    return await inTransaction(db, async (connection) => {
      const answer = await work(connection)
      const isFirst = await recordAnswer(connection, call, {
        lines: call.lines,
        request,
        answer: JSON.stringify(answer),
      })
      if (!isFirst) throw new AnsweredMeanwhile()
      return answer
    })
  } catch (error) {
    const winner = error instanceof AnsweredMeanwhile && (await findAnswer(db, call))
    if (winner) return again(winner)
    throw error
  }
}

function unfitKey(value: string, fix: string): Problem {
  const field = 'Idempotency-Key'
  const errors = [{ field, value: JSON.stringify(value).slice(0, 200), fix }]
  return new Problem(422, 'Does not fit', `${field}: ${fix}`, { errors })
}
