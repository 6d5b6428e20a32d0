import { expect, test } from 'vitest'
import { groupMentions } from './group.ts'
import type { EntityKind, NamedMention } from './mention.ts'

const kinds: Record<string, EntityKind> = { P: 'person', O: 'organisation', L: 'place' }

/** `P Greta Okonjo` a line, each in a paragraph of its own. */
const mentionsOf = (lines: string[]) =>
  lines.map((line, paragraph): NamedMention => {
    const name = line.slice(2)
    return { paragraph, start: 0, end: name.length, name, kind: kinds[line.slice(0, 1)] ?? 'person' }
  })
const grouped = (lines: string[]) =>
  groupMentions(mentionsOf(lines)).map(
    ({ name, kind, mentions }) => `${kind} ${name} ${mentions.map((each) => each.paragraph).join(',')}`,
  )

test.each([
  [
    'a surname is the person named in full',
    ['P Greta Okonjo', 'P Okonjo', 'P Greta Okonjo'],
    ['person Greta Okonjo 0,1,2'],
  ],
  ['also where the surname comes first', ['P Han Jae Min', 'P Han'], ['person Han Jae Min 0,1']],
  ['also when the full name is said later', ['P Okonjo', 'P Greta Okonjo'], ['person Greta Okonjo 0,1']],
  [
    'a surname in the headline is of the one named first',
    ['P Okonjo', 'P Greta Okonjo', 'P Edwin Okonjo'],
    ['person Greta Okonjo 0,1', 'person Edwin Okonjo 2'],
  ],
  [
    'a son is not his father',
    ['P Edwin Varga Jr.', 'P Edwin Varga'],
    ['person Edwin Varga Jr. 0', 'person Edwin Varga 1'],
  ],
  ['a surname may be that of a junior', ['P Edwin Varga Jr.', 'P Varga'], ['person Edwin Varga Jr. 0,1']],
  [
    'somebody may be called by a name in the middle',
    ['P Greta Ama Okonjo da Silva', 'P Okonjo'],
    ['person Greta Ama Okonjo da Silva 0,1'],
  ],
  ['a dateline is no other place', ['L RIGA', 'L Riga'], ['place Riga 0,1']],
  ['initials make no other person', ['P Greta H. Okonjo', 'P Greta Okonjo'], ['person Greta H. Okonjo 0,1']],
  [
    'of two with a surname it is the one said last',
    ['P Greta Okonjo', 'P Edwin Okonjo', 'P Okonjo'],
    ['person Greta Okonjo 0', 'person Edwin Okonjo 1,2'],
  ],
  ['a surname once taken for an organisation is the person', ['P Greta Vance', 'O Vance'], ['person Greta Vance 0,1']],
  ['a town is not the person named like it', ['P Edwin Varga', 'L Varga'], ['person Edwin Varga 0', 'place Varga 1']],
  ['capitals throughout are the same name', ['P GRETA OKONJO', 'P Greta Okonjo'], ['person Greta Okonjo 0,1']],
  ['accents are no other name', ['P Zoë Marten', 'P Zoe Marten'], ['person Zoë Marten 0,1']],
  [
    'initials stand for an organisation',
    ['O Kestrel Harbour Commission', 'O KHC'],
    ['organisation Kestrel Harbour Commission 0,1'],
  ],
  [
    'small words may be left out of initials',
    ['L Free Republic of Ostrava', 'L FRO'],
    ['place Free Republic of Ostrava 0,1'],
  ],
  [
    'a company is also named without its form',
    ['O Brandt Holdings Ltd', 'O Brandt'],
    ['organisation Brandt Holdings Ltd 0,1'],
  ],
  ['by its first word alone too', ['O Brandt Chemicals', 'O Brandt'], ['organisation Brandt Chemicals 0,1']],
  [
    'of several words it has to be all but the form',
    ['O North Kestrel Fishing Board', 'O North Kestrel'],
    ['organisation North Kestrel Fishing Board 0', 'organisation North Kestrel 1'],
  ],
  [
    'a company taken for a person is the company',
    ['O Brandt Chemicals', 'P Brandt'],
    ['organisation Brandt Chemicals 0,1'],
  ],
  [
    'unless such a person is named',
    ['O Brandt Chemicals', 'P Jana Brandt', 'P Brandt'],
    ['organisation Brandt Chemicals 0', 'person Jana Brandt 1,2'],
  ],
  ['a club is also named without its town', ['O Millbrook Rovers', 'O Rovers'], ['organisation Millbrook Rovers 0,1']],
  ['the kind is what most mentions were taken for', ['O Lumo', 'L Lumo', 'L Lumo'], ['place Lumo 0,1,2']],
  ['nothing gives nothing', [], []],
])('%s', (_, lines, entities) => {
  expect(grouped(lines)).toEqual(entities)
})
