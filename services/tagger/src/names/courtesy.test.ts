import { expect, test } from 'vitest'
import { courteous } from './courtesy.ts'
import type { NameSpan, NameType } from './labels.ts'

const cut = (text: string) => text.split(' ')
const name = (start: number, end: number, type: NameType): NameSpan => ({ start, end, type })

test('who is called Mr somewhere is a person, and no place elsewhere', () => {
  const sentences = ['Mr Rothwell won', 'Rothwell was glad', 'Rothwell Ltd and Rothwell'].map(cut)
  const names = [[name(1, 2, 'ORG')], [name(0, 1, 'LOC')], [name(0, 2, 'ORG'), name(3, 4, 'ORG')]]
  expect(courteous(sentences, names)).toEqual([
    [name(1, 2, 'PER')],
    [name(0, 1, 'PER')],
    [name(0, 2, 'ORG'), name(3, 4, 'ORG')],
  ])
})

test('so is who is called by a rank, but not what is named after somebody with one', () => {
  const sentences = ['said Constable Rothwell', 'at Dr. Rothwell Hospital'].map(cut)
  const names = [[name(2, 3, 'LOC')], [name(2, 4, 'LOC')]]
  expect(courteous(sentences, names)).toEqual([[name(2, 3, 'PER')], [name(2, 4, 'LOC')]])
})

test('a place that nobody is called by stays one', () => {
  const names = [[name(1, 2, 'LOC')]]
  expect(courteous(['Near Rothwell'].map(cut), names)).toEqual(names)
})
