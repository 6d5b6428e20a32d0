import { expect, test } from 'vitest'
import { wireCreditIn } from './wire-credit.ts'

const text = 'The council voted on Tuesday to rebuild the bridge.'

test.each([
  ['the byline', ['Ann Example', 'Reuters Staff'], text, text, 'Reuters', 'byline'],
  ['the dateline', [], `LEEDS, May 2 (Reuters) - ${text}`, text, 'Reuters', 'dateline'],
  ['the dateline in another language', [], `LEEDS (dpa/lnw) – ${text}`, text, 'dpa', 'dateline'],
  ['the opening', [], `(AP) — ${text}`, text, 'AP', 'opening'],
  ['the end', [], text, `${text} (AFP)`, 'AFP', 'ending'],
  ['two at the end', [], text, `${text} (dpa/AFP)`, 'dpa, AFP', 'ending'],
  ['a dash at the end', [], text, `${text} — Reuters`, 'Reuters', 'ending'],
  ['a line of its own', [], text, 'Quelle: dpa', 'dpa', 'ending'],
  ['a sign of its own', [], text, '© AFP', 'AFP', 'ending'],
])('an agency is credited by %s', (_, byline, first, last, value, source) => {
  expect(wireCreditIn(byline, first, last)).toMatchObject({ value, provenance: { source } })
})

test.each([
  ['a person', ['Ann Example'], text, text],
  ['one that contributed', [], text, 'The Associated Press contributed to this report.'],
  ['a word in brackets', [], text, `${text} (left)`],
  ['a party', [], `Ann Example (SPD) wants a bridge.`, `${text} (Example Party)`],
  ['nothing', [], undefined, undefined],
])('%s is no credit', (_, byline, first, last) => {
  expect(wireCreditIn(byline, first, last)).toBeUndefined()
})
