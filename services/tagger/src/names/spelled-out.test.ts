import { expect, test } from 'vitest'
import type { NameSpan, NameType } from './labels.ts'
import { spelledOut } from './spelled-out.ts'

const name = (start: number, end: number, type: NameType): NameSpan => ({ start, end, type })
const told = (text: string, names: NameSpan[]) => {
  const words = text.split(' ')
  return spelledOut([words], [names])
    .flat()
    .map(({ start, end, type }) => `${type} ${words.slice(start, end).join(' ')}`)
}

test.each([
  ['the Kestrel Union of Northern Ports ( KUNP ) said', [name(4, 6, 'LOC')], ['ORG Kestrel Union of Northern Ports']],
  ['the Kestrel Union of Northern Ports ( KUONP ) said', [], ['ORG Kestrel Union of Northern Ports']],
  [
    'the Kestrel Harbour Board ( KHB ) said',
    [name(1, 4, 'ORG'), name(5, 6, 'ORG')],
    ['ORG Kestrel Harbour Board', 'ORG KHB'],
  ],
  ['the Free Salaca Republic ( FSR ) said', [name(1, 4, 'LOC')], ['LOC Free Salaca Republic']],
  ['she told Greta Okonjo ( BBC ) so', [name(2, 4, 'PER')], ['PER Greta Okonjo']],
])('in "%s" the initials tell what the name is', (text, names, expected) => {
  expect(told(text, names)).toEqual(expected)
})
