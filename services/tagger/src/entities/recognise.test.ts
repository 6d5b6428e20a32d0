import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNameFinder } from '../names/name-finder.ts'
import { readWeights } from '../names/read-weights.ts'
import { openRecogniser } from './recognise.ts'

const recognise = openRecogniser(openNameFinder(readWeights()))

const named = (text: string) => recognise([{ index: 0, text }]).map(({ kind, name }) => `${kind} ${name}`)

test.each([
  ['People', 'Yesterday Maria Okonjo met John Smith.', ['person Maria Okonjo', 'person John Smith']],
  ['A title', 'Then Dr. Smith left.', ['person Smith']],
  ['A possessive', 'It was Barack Obama’s idea.', ['person Barack Obama']],
  ['Organisations', 'A grant of the World Health Organization helped.', ['organisation World Health Organization']],
  ['Places', 'They flew from Geneva to Nairobi.', ['place Geneva', 'place Nairobi']],
  ['A list of places', 'They live in Paris, France.', ['place Paris', 'place France']],
  ['A storm is nobody', 'Storm Greta hit Bergen.', ['place Bergen']],
  ['A disease is nobody', 'John Smith has Parkinson’s disease.', ['person John Smith']],
  ['Common nouns', 'The mother of a man in a city spoke.', []],
])('%s: %s', (_, text, names) => {
  expect(named(text)).toEqual(names)
})

test('mentions of one name are one entity, the headline being paragraph −1', () => {
  const entities = recognise([
    { index: -1, text: 'Geneva votes' },
    { index: 0, text: 'The council met in Geneva, and it will stay in Geneva.' },
  ])
  expect(entities).toEqual([
    {
      name: 'Geneva',
      kind: 'place',
      mentions: [
        { paragraph: -1, start: 0, end: 6 },
        { paragraph: 0, start: 19, end: 25 },
        { paragraph: 0, start: 47, end: 53 },
      ],
    },
  ])
})

test('a name far down a long paragraph is where it says it is', () => {
  const text = `${'The rain went on and on. '.repeat(200)}Then Maria Okonjo spoke.`
  const [entity] = recognise([{ index: 3, text }])
  expect(entity?.mentions).toEqual([{ paragraph: 3, start: 5005, end: 5017 }])
})

const pieces = fc.constantFrom(
  ...[
    'Maria Okonjo',
    'Dr. Smith’s',
    'Port Harlow',
    'Geneva',
    'the BBC',
    'Acme Inc.',
    'She’s',
    "can't",
    'gonna',
    'U.S.',
    'R&D',
  ],
  ...[
    '😀',
    '👩‍👧',
    'שלום',
    '\u202e',
    '\ud83d',
    '“',
    '”',
    '—',
    '-',
    '/',
    '…',
    '\n',
    '\u00a0',
    '  ',
    '$3.50',
    'e\u0301',
    '(',
    ')',
  ],
)
const oddText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)))

test('in any text a mention is a stretch of it without space around, and mentions never overlap', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const mentions = recognise([{ index: 0, text }]).flatMap(({ mentions }) => mentions)
      for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/s)
      const inOrder = mentions.sort((a, b) => a.start - b.start)
      inOrder.reduce(
        (previous, next) => {
          expect(next.start).toBeGreaterThanOrEqual(previous.end)
          return next
        },
        { start: 0, end: 0 },
      )
    }),
    { numRuns: 200 },
  )
})

test('a name is found at its place whatever stands before it', () => {
  fc.assert(
    fc.property(oddText, (before) => {
      const text = `${before}. \n\nThey met Barack Obama there.`
      const ends = recognise([{ index: 0, text }]).flatMap(({ mentions }) => mentions.map(({ end }) => end))
      expect(ends).toContain(text.lastIndexOf(' there.'))
    }),
    { numRuns: 200 },
  )
})
