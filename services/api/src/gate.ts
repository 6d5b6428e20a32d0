import type { Scope } from '@copydesk/contracts'
import type { RequestHandler, Response } from 'express'
import { givenKey } from './credentials.ts'
import { allows, findKey, type Key } from './keys.ts'
import { Problem } from './problem.ts'

/** Keeps callers out who bring no key, or one that allows too little. */
export interface Gate {
  /** Finds out who calls, before anything else is done for them. */
  identify: RequestHandler
  /** Throws a 401 for a caller without a good key, a 403 for one whose scope is too small. */
  requires(scope: Scope | 'public'): RequestHandler
}

interface Caller {
  key?: Key
  /** It brought a key, which is none of ours. */
  isUnknown: boolean
}

/** Without keys everybody may do everything. */
export function openGate(keys: readonly Key[] | undefined): Gate {
  if (!keys) return { identify: pass, requires: () => pass }
  return {
    identify(request, response, next) {
      const given = givenKey(request)
      const key = given === undefined ? undefined : findKey(keys, given)
      const caller: Caller = { isUnknown: given !== undefined && !key, ...(key && { key }) }
      Object.assign(response.locals, { caller, keyName: key?.name })
      next()
    },
    requires: (scope) => (_request, response, next) => {
      if (scope === 'public') return next()
      const { key, isUnknown } = callerOf(response)
      if (!key) throw unauthorized(isUnknown)
      if (!allows(key.scope, scope)) throw tooSmall(key, scope)
      next()
    },
  }
}

/** The name of the caller's key, when it is one of ours. */
export const keyNameOf = (response: Response): string | undefined => response.locals.keyName

const pass: RequestHandler = (_request, _response, next) => next()
const callerOf = (response: Response): Caller => response.locals.caller

function unauthorized(isUnknown: boolean): Problem {
  const detail = isUnknown
    ? 'The key is not known here: it is mistyped, or was revoked.'
    : 'A key is needed. Send one header Authorization: Bearer KEY; a browser sends the key as password, with any user name.'
  return new Problem(401, 'Unauthorized', detail, {}, { 'www-authenticate': challenges })
}

/** Two headers, since browsers read but one challenge in each. */
const challenges = ['Bearer realm="Copydesk"', 'Basic realm="Copydesk", charset="UTF-8"']

function tooSmall({ name, scope }: Key, needed: Scope): Problem {
  return new Problem(403, 'Forbidden', `The key ${name} is of scope ${scope}; this needs a key of scope ${needed}.`)
}
