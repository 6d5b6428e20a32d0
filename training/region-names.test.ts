import { expect, test } from 'vitest'
import { regionNames } from './region-names.ts'

test.each([
  ['Kursk Oblast', ['kursk oblast', 'Kursk Oblast', 'Kursk', 'kursk']],
  ['Texas', ['Texas', 'texas']],
  ['Republic of Tyva', ['Republic of Tyva', 'Tyva']],
  ['P’yŏngan-bukto', ['P’yŏngan-bukto', "p'yongan bukto"]],
])('%s has its names', (name, expected) => {
  expect(regionNames(name).map(({ written }) => written)).toEqual(expect.arrayContaining(expected))
})
