import { expect, test } from 'vitest'
import { openDecoder } from './decode.ts'
import { labelOf, labels, mayBegin, mayEnd, mayFollow, namesOf } from './labels.ts'

const B = labelOf('PER', 'B')
const I = labelOf('PER', 'I')
const L = labelOf('PER', 'L')
const U = labelOf('LOC', 'U')

test('labels mark names of one word and of several', () => {
  expect(namesOf([0, B, I, L, U, 0, U])).toEqual([
    { start: 1, end: 4, type: 'PER' },
    { start: 4, end: 5, type: 'LOC' },
    { start: 6, end: 7, type: 'LOC' },
  ])
})

test('a name that was begun goes on as what it is', () => {
  expect([mayFollow(B, L), mayFollow(B, I), mayFollow(I, L), mayFollow(L, U), mayFollow(0, B)]).not.toContain(false)
  expect([mayFollow(B, 0), mayFollow(B, U), mayFollow(0, L), mayFollow(B, labelOf('ORG', 'L'))]).not.toContain(true)
  expect([mayBegin(L), mayEnd(B), mayBegin(I), mayEnd(I)]).not.toContain(true)
})

test('the best labels never leave a name open, however well that scores', () => {
  const scores = new Float32Array(2 * labels.length)
  scores[B] = 5
  scores[labels.length] = 4
  scores[labels.length + L] = 1
  expect([...openDecoder(new Float32Array(labels.length ** 2))(scores, 0, 2, 2)]).toEqual([B, L])
})

test('how often one label follows another counts too, also from and to what stands around', () => {
  const transitions = new Float32Array(labels.length ** 2)
  transitions[U * labels.length + U] = 3
  transitions[U] = -2
  transitions[U * labels.length] = -2
  const decode = openDecoder(transitions)
  expect([...decode(new Float32Array(2 * labels.length), 0, 2, 2)]).toEqual([U, U])
  expect([...decode(new Float32Array(4 * labels.length), 1, 3, 4)]).toEqual([0, 0])
})
