import { expect, test } from 'vitest'
import { agree } from './agree.ts'
import type { NameSpan, NameType } from './labels.ts'

const cut = (text: string) => text.split(' ')
const name = (start: number, end: number, type: NameType): NameSpan => ({ start, end, type })
const told = (sentences: string[][], names: NameSpan[][]) =>
  agree(sentences, names).map((found, index) =>
    found.map(({ start, end, type }) => `${type} ${(sentences[index] ?? []).slice(start, end).join(' ')}`),
  )

test('a name is of the kind that it mostly is', () => {
  const sentences = ['Rothwell won', 'Rothwell lost', 'in Rothwell'].map(cut)
  const names = [[name(0, 1, 'ORG')], [name(0, 1, 'ORG')], [name(1, 2, 'LOC')]]
  expect(told(sentences, names)).toEqual([['ORG Rothwell'], ['ORG Rothwell'], ['ORG Rothwell']])
})

test('the surname of somebody named in full is a name wherever it stands alone', () => {
  const sentences = ['Greta Okonjo spoke', 'Okonjo left', 'the Okonjo Trust'].map(cut)
  expect(told(sentences, [[name(0, 2, 'PER')], [], []])).toEqual([['PER Greta Okonjo'], ['PER Okonjo'], []])
})

test('a word that is said in lower case too is a name only where it was taken for one', () => {
  const sentences = ['Cammy Day resigned', 'Day one', 'the day after'].map(cut)
  expect(told(sentences, [[name(0, 2, 'PER')], [], []])).toEqual([['PER Cammy Day'], [], []])
})

test('so is the surname that comes first, however short', () => {
  const sentences = ['Xu Lanying spoke', 'then Xu left'].map(cut)
  expect(told(sentences, [[name(0, 2, 'PER')], []])).toEqual([['PER Xu Lanying'], ['PER Xu']])
})

test('what could be a feast is somebody whom the document calls by the surname', () => {
  const sentences = ['Cammy Day resigned', 'said Day', 'on Harvest Sunday'].map(cut)
  const names = [[name(0, 2, 'MISC')], [name(1, 2, 'PER')], [name(1, 3, 'MISC')]]
  expect(told(sentences, names)).toEqual([['PER Cammy Day'], ['PER Day'], ['MISC Harvest Sunday']])
})
