import { expect, test } from 'vitest'
import { errorIn, formatLine } from './log-lines.ts'

const time = new Date(2026, 10, 23, 9, 5, 7).getTime()
const entry = (rest: object) =>
  JSON.stringify({ level: 30, time, pid: 7, hostname: 'h', name: 'fetcher', msg: 'passed', ...rest })

test.each([
  ['fields as words', { pageId: 'k3', ms: 12 }, '09:05:07 fetcher  info  passed pageId=k3 ms=12'],
  [
    'text that is no word in quotes',
    { host: 'e.org', detail: 'no answer' },
    '09:05:07 fetcher  info  passed host=e.org detail="no answer"',
  ],
  [
    'an error by its message',
    { level: 50, err: { type: 'Error', message: 'refused', stack: '…' } },
    '09:05:07 fetcher  error passed err=refused',
  ],
  [
    'an error that the message repeats only once',
    { level: 60, msg: 'no luck', err: { message: 'no luck' } },
    '09:05:07 fetcher  fatal no luck',
  ],
  ['what is nested as JSON', { missing: { redis: 'no' } }, '09:05:07 fetcher  info  passed missing={"redis":"no"}'],
  ['an unknown level by its number', { level: 35 }, '09:05:07 fetcher  35    passed'],
])('an entry is shown on one line: %s', (_, rest, expected) => {
  expect(formatLine('fetcher', entry(rest))).toBe(expected)
})

test.each(['plain words', '{"half":', '{"level":"high"}'])('a line that is no entry stays as it is: %s', (line) => {
  expect(formatLine('api', line)).toMatch(/^\d\d:\d\d:\d\d api {6}/)
  expect(formatLine('api', line)).toContain(line)
})

test('what a page says cannot steer the terminal', () => {
  const line = formatLine('fetcher', entry({ msg: '\u001b[2Jgone', title: '\u009b31m\u202e' }))
  expect(line).not.toMatch(/\p{C}/u)
})

test.each([
  [entry({ level: 60, msg: 'the vocabulary is missing' }), 'the vocabulary is missing'],
  [entry({ level: 40 }), undefined],
  ['TypeError: x is not a function', 'TypeError: x is not a function'],
  ['Error [ERR_MODULE_NOT_FOUND]: Cannot find it', 'Error [ERR_MODULE_NOT_FOUND]: Cannot find it'],
  ['FATAL ERROR: Reached heap limit', 'FATAL ERROR: Reached heap limit'],
  ['Node.js v24.21.0', undefined],
  ['    at file:///main.ts:1:1', undefined],
])('the reason why a service ends is found: %s', (line, expected) => {
  expect(errorIn(line)).toBe(expected)
})
