import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { accessibleForFree } from './accessible-for-free.ts'

test.each([
  [false, false],
  ['False', false],
  [true, true],
  ['http://schema.org/True', undefined],
  [undefined, undefined],
])('free to read: %s is %s', (isAccessibleForFree, expected) => {
  expect(accessibleForFree(parseSample(jsonLd({ '@type': 'Article', isAccessibleForFree })))).toBe(expected)
})
