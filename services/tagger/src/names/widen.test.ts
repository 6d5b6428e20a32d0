import { expect, test } from 'vitest'
import type { NameSpan, NameType } from './labels.ts'
import { widen } from './widen.ts'

const name = (start: number, end: number, type: NameType): NameSpan => ({ start, end, type })
const told = (text: string, names: NameSpan[]) => {
  const words = text.split(' ')
  return widen([words], [names])
    .flat()
    .map(({ start, end, type }) => `${type} ${words.slice(start, end).join(' ')}`)
}

test.each([
  ["the Korean People 's Army said", [name(1, 2, 'MISC'), name(4, 5, 'ORG')], ["ORG Korean People 's Army"]],
  ["soldiers of the Korean People 's Army", [name(6, 7, 'ORG')], ["ORG Korean People 's Army"]],
  [
    "soldiers of the Korean People 's Army",
    [name(3, 4, 'LOC'), name(4, 5, 'PER'), name(6, 7, 'ORG')],
    ["ORG Korean People 's Army"],
  ],
  ["the People 's Army said", [name(3, 4, 'ORG')], ["ORG People 's Army"]],
  ["Okonjo of the Workers ' Party", [name(0, 1, 'PER'), name(5, 6, 'ORG')], ['PER Okonjo', "ORG Workers ' Party"]],
  ["Latvia 's Army said", [name(0, 1, 'LOC'), name(2, 3, 'ORG')], ['LOC Latvia', 'ORG Army']],
  ["the people 's Army", [name(3, 4, 'ORG')], ['ORG Army']],
])('in "%s" an organisation has its members', (text, names, expected) => {
  expect(told(text, names)).toEqual(expected)
})

test.each([
  ['Kone Mills plc fell', [name(0, 2, 'ORG')], ['ORG Kone Mills plc']],
  ['Kone Mills Corp. rose', [name(0, 1, 'ORG'), name(1, 3, 'ORG')], ['ORG Kone Mills Corp.']],
  ['in Kone plc ferries', [name(1, 2, 'LOC')], ['LOC Kone']],
])('in "%s" a company has all of its name', (text, names, expected) => {
  expect(told(text, names)).toEqual(expected)
})
