import { randomBytes } from 'node:crypto'
import { scopes } from '@copydesk/contracts'
import { ApiKeys, hashOf } from './keys.ts'

const usage = `usage: npm run key -- NAME SCOPE   (NAME: letters, digits, dot, hyphen, underscore; SCOPE: ${scopes.join(', ')})`

/** Makes a key: what its holder keeps, and the entry by which the API knows it. Undefined when name or scope do not fit. */
function makeKey(words: string[]): { key: string; entry: string } | undefined {
  const [name, scope] = words
  const key = `cd_${randomBytes(32).toString('base64url')}`
  const entry = `${name}:${scope}:${hashOf(key).toString('hex')}`
  return words.length === 2 && ApiKeys.safeParse(entry).success ? { key, entry } : undefined
}

const made = makeKey(process.argv.slice(2))
if (made) {
  process.stdout.write(`key (it is shown only now; give it to its holder)
  ${made.key}
entry for API_KEYS, which lists all entries, separated by commas
  ${made.entry}
start with it
  API_KEYS='${made.entry}' npm start
use it
  curl http://127.0.0.1:3000/v1/stats -H 'authorization: Bearer ${made.key}'
  in a browser: any user name, the key as password
`)
} else {
  process.exitCode = 2
  process.stderr.write(`${usage}\n`)
}
