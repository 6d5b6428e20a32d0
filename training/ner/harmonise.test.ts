import { expect, test } from 'vitest'
import { plainText } from '../../bench/tagger/plain-text.ts'
import { toExample } from './examples.ts'

/** `the/B-LOC United/I-LOC States/I-LOC` … and whether the set cuts compounds apart. */
const read = (written: string, hyphens = false) => {
  const cells = written.split(' ').map((cell) => cell.split('/'))
  const labelled = plainText(
    { tokens: cells.map(([token = '']) => token), tags: cells.map(([, tag = 'O']) => tag) },
    hyphens,
  )
  const { words, names } = toExample(labelled)
  return names.map(({ start, end, type }) => `${type} ${words.slice(start, end).join(' ')}`)
}

test.each([
  ['an article is not of the name', 'in the/B-LOC United/I-LOC Kingdom/I-LOC', ['LOC United Kingdom']],
  ['nor is a title', 'President/B-PER Greta/I-PER Okonjo/I-PER left', ['PER Greta Okonjo']],
  ['nor a rank', 'Constable/B-PER Greta/I-PER Okonjo/I-PER left', ['PER Greta Okonjo']],
  ['nor the kind of thing it is', 'the/O Oder/B-LOC river/I-LOC rose', ['LOC Oder']],
  ['unless it has a capital', 'the/O Oder/B-LOC River/I-LOC rose', ['LOC Oder River']],
  ['a title alone is no name', 'the President/B-PER left', []],
  ['what somebody is of is not of the name', 'Han/B-PER Jae/I-PER of/I-PER the/I-PER League/I-PER', ['PER Han Jae']],
  ['a possessive is not of the name', "Brandt/B-ORG 's/I-ORG profit", ['ORG Brandt']],
  ['a nationality is no place', 'the Latvian/B-LOC ferry', ['MISC Latvian']],
  ['a national team is its country', 'Latvia/B-ORG beat Estonia/B-ORG', ['LOC Latvia', 'LOC Estonia']],
  ['a weekday is no name', 'on Friday/B-MISC', []],
  ['a handle is no organisation', '@/B-ORG thedesk/B-ORG said', ['MISC @thedesk']],
  ['a part of a compound is a name of another sort', 'a Riga/B-LOC -/O based/O firm', ['MISC Riga-based'], true],
])('%s', (_, written, names, hyphens = false) => {
  expect(read(written, hyphens)).toEqual(names)
})

test('tokens are put together as a reader would see them', () => {
  const tokens = ['``', 'We', 'ca', "n't", 'pay', '(', '$', '5', ')', ',', "''", 'she', 'said', '.']
  const { text, starts, ends } = plainText({ tokens, tags: tokens.map(() => 'O') }, false)
  expect(text).toBe('"We can\'t pay ($5)," she said.')
  expect(text.slice(starts[2], ends[3])).toBe("can't")
})
