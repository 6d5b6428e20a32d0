import { createHash, timingSafeEqual } from 'node:crypto'
import { type Scope, scopes } from '@copydesk/contracts'
import { z } from 'zod'

/** Who may use the API for what; the key itself is nowhere, only its SHA-256. */
export interface Key {
  name: string
  scope: Scope
  hash: Buffer
}

/** The SHA-256 of a key. */
export const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** The key of this text, if it is one of ours; takes the same time whichever it is. */
export function findKey(keys: readonly Key[], text: string): Key | undefined {
  const hash = hashOf(text)
  return keys.reduce<Key | undefined>((found, key) => (timingSafeEqual(key.hash, hash) ? key : found), undefined)
}

/** Whether a key of scope `has` may do what needs `needed`. */
export const allows = (has: Scope, needed: Scope): boolean => scopes.indexOf(has) >= scopes.indexOf(needed)

const checks: [(parts: string[]) => boolean, string][] = [
  [(parts) => parts.length === 3, 'must read name:scope:hash; npm run key -- NAME SCOPE prints one'],
  [([name = '']) => isName(name), 'the name may have 1 to 64 of these: letters, digits, dot, hyphen, underscore'],
  [([, scope = '']) => isScope(scope), `the scope must be one of ${scopes.join(', ')}`],
  [
    ([, , hash = '']) => /^[0-9a-f]{64}$/i.test(hash),
    'the hash must be the SHA-256 of the key, 64 hexadecimal digits; npm run key -- NAME SCOPE prints it',
  ],
]

/** `API_KEYS`: `name:scope:hash,…`. What is wrong with an entry is told by its name, or its place when it may have none. */
export const ApiKeys = z.string().transform((text, { addIssue }): Key[] => {
  const entries = text.split(',').map((entry) => entry.trim().split(':'))
  const names = entries.map(([name]) => name)
  entries.forEach((parts, at) => {
    const fault = checks.find(([fits]) => !fits(parts))?.[1]
    const isRepeated = names.indexOf(parts[0]) < at
    const fix = fault ?? (isRepeated ? 'the name is taken by an earlier entry; each has its own' : undefined)
    if (fix) addIssue({ code: 'custom', message: `${entryName(parts, at)}: ${fix}` })
  })
  return entries.map(([name = '', scope, hash = '']) => ({
    name,
    scope: scope as Scope,
    hash: Buffer.from(hash, 'hex'),
  }))
})

const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text)
const isName = (text: string) => /^[\w.-]{1,64}$/.test(text) && !/^[0-9a-f]{64}$/i.test(text)

/** What stands in the place of a name may be a key or a hash, which is not to be told. */
function entryName([name = '', ...rest]: string[], at: number): string {
  const isTold = rest.length > 0 && isName(name) && name.length <= 32 && !name.startsWith('cd_')
  return isTold ? `entry ${at + 1} (${name})` : `entry ${at + 1}`
}
