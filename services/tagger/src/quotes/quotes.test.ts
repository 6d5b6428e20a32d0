import type { Entity } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { quotesOf } from './quotes.ts'

const paragraphs = (...texts: string[]) => texts.map((text, index) => ({ index, text }))

/** Entities with the places where their names stand. */
function people(texts: string[], ...names: string[]): Entity[] {
  return names.map((name) => {
    const mentions = texts.flatMap((text, paragraph) => {
      const start = text.indexOf(name)
      return start === -1 ? [] : [{ paragraph, start, end: start + name.length }]
    })
    return { name, kind: 'person', mentions: mentions.length ? mentions : [{ paragraph: -1, start: 0, end: 1 }] }
  })
}

function quoted(texts: string[], code = 'en', ...names: string[]) {
  return quotesOf(paragraphs(...texts), people(texts, ...names), code).map(({ paragraph, start, end, speaker }) => [
    texts[paragraph]?.slice(start, end),
    speaker,
  ])
}

test.each([
  ['“We will sail again,” John Smith said.', 'We will sail again,', 'John Smith'],
  ['"We will sail again," said John Smith, the harbour master.', 'We will sail again,', 'John Smith'],
  ['John Smith said: “We will sail again.”', 'We will sail again.', 'John Smith'],
  [
    'John Smith told reporters on Monday that it was “a great day for the lake”.',
    'a great day for the lake',
    'John Smith',
  ],
  ['It was “a great day for the lake”, according to John Smith.', 'a great day for the lake', 'John Smith'],
  ['‘It’s the captains’ day,’ John Smith said.', 'It’s the captains’ day,', 'John Smith'],
  ["'It's our day,' said John Smith.", "It's our day,", 'John Smith'],
  ['“We will sail again,” said the harbour master on Tuesday.', 'We will sail again,', 'the harbour master'],
  ['“We will sail again,” a spokesman for the port said.', 'We will sail again,', 'a spokesman'],
  ['“He called it ‘our day’ and left,” John Smith said.', 'He called it ‘our day’ and left,', 'John Smith'],
  ['“We will sail again,” John Smith, the harbour master, said.', 'We will sail again,', 'John Smith'],
  [
    'Meanwhile, the harbour master John Smith, told Berg: “We will sail.”',
    'We will sail.',
    'the harbour master John Smith',
  ],
  ['John Smith was quoted as saying: “We will sail.” Later Ann Lee told us a lot.', 'We will sail.', 'John Smith'],
  ['“Is that all?” asked John Smith, who runs a café.', 'Is that all?', 'John Smith'],
  ['Asked about it, John Smith replied, “No comment.”', 'No comment.', 'John Smith'],
  [
    'According to the report, it was “at risk of failure”, and they had been warned.',
    'at risk of failure',
    'the report',
  ],
  ['“We never wanted it to come to this, and it did.”', 'We never wanted it to come to this, and it did.', undefined],
])('%s', (text, quote, speaker) => {
  expect(quoted([text])).toEqual([[quote, speaker]])
})

test.each([
  ['de', '„Wir fahren wieder“, sagte Anna Berg.', 'Wir fahren wieder', 'Anna Berg'],
  ['de', '»Wir fahren bald wieder«, so Anna Berg.', 'Wir fahren bald wieder', 'Anna Berg'],
  ['fr', '« Nous reprendrons la mer », a déclaré Anne Mer.', 'Nous reprendrons la mer', 'Anne Mer'],
  ['es', '«Volveremos a navegar», dijo Ana Mar.', 'Volveremos a navegar', 'Ana Mar'],
  ['sv', '”Vi seglar snart igen”, säger Anna Berg.', 'Vi seglar snart igen', 'Anna Berg'],
  ['ru', '«Мы снова выйдем в море», — сказала Анна Мор.', 'Мы снова выйдем в море', 'Анна Мор'],
  ['ko', '선장은 "배가 다시 뜬다"고 말했다.', '배가 다시 뜬다', undefined],
  ['ja', '「船はまた出ます」と述べた。', '船はまた出ます', undefined],
  ['zh', '他说：“渡轮很快会重新开航。”', '渡轮很快会重新开航。', undefined],
])('quotation marks of %s: %s', (code, text, quote, speaker) => {
  expect(quoted([text], code)).toEqual([[quote, speaker]])
})

test.each([
  ['“We will sail again,” said her aide, John Smith.', 'We will sail again,', 'John Smith'],
  ['John Smith, of Harlow, called the order a “badly made thing”.', 'badly made thing', 'John Smith'],
])('%s has a speaker who is named', (text, quote, speaker) => {
  expect(quoted([text], 'en', 'John Smith')).toEqual([[quote, speaker]])
})

test('a speaker by surname is the whole person, and a pronoun the one just named', () => {
  const texts = ['Anna Berg runs the port.', '“We will sail again,” Berg said.', '“It was a hard year,” she added.']
  expect(quoted(texts, 'en', 'Anna Berg').map(([, speaker]) => speaker)).toEqual(['Anna Berg', 'Anna Berg'])
})

test('a quote that goes on after its attribution, and in the next paragraph, keeps its speaker', () => {
  const texts = ['“We will sail,” Anna Berg said. “It is time.', '“The lake needs us. And we need it.”']
  expect(quoted(texts, 'en', 'Anna Berg')).toEqual([
    ['We will sail,', 'Anna Berg'],
    ['It is time.', 'Anna Berg'],
    ['The lake needs us. And we need it.', 'Anna Berg'],
  ])
})

test('a mark that opens again in one paragraph begins another part of the same quote', () => {
  const text = "Berg said: 'We will sail. The lake needs us. 'If it rains, we go on.' It rained."
  expect(quoted([text])).toEqual([
    ['We will sail. The lake needs us.', 'Berg'],
    ['If it rains, we go on.', 'Berg'],
  ])
})

test.each([
  'The ‘prevalent’ view is wrong.',
  'They crossed the "Friendship Bridge" on foot.',
  'The film “The Great Ferry” opens today.',
  'The captains’ boats’ sails are torn, it’s said.',
  'A 6" pipe and a 5\' board.',
])('there is no quote in %s', (text) => {
  expect(quoted([text])).toEqual([])
})

test('a mark that nothing closes takes nothing with it', () => {
  expect(quoted(['“The ferry sails again.', 'Anna Berg said: “We are glad.”', 'The end.'])).toEqual([
    ['We are glad.', 'Anna Berg'],
  ])
  expect(quoted([`“${'word '.repeat(2000)}`, 'End.'])).toEqual([])
})

test('the headline is not read', () => {
  expect(quotesOf([{ index: -1, text: '“We will sail again soon,” says master' }], [], 'en')).toEqual([])
})

test('hostile text takes no time', () => {
  for (const mark of ['"', '“', "' ", '‘a', '«»', ' "a']) expect(quoted([mark.repeat(20_000)]).length).toBeLessThan(401)
})

test.each([
  ['“We will sail again,” said the Smith adviser Ann Lee.', 'Ann Lee'],
  ['“We will sail again,” said Ann Lee of the Smith trust.', 'Ann Lee'],
  ['“We will sail again,” said Ann Lee, who worked for Smith.', 'Ann Lee'],
])('in %s it is not Smith who speaks', (text, speaker) => {
  expect(quoted([text], 'en', 'Smith', 'Ann Lee')).toEqual([['We will sail again,', speaker]])
})

test('what was said to be is nobody who speaks', () => {
  const text = 'Stubbs said the scheme would “kill the whole village”.'
  expect(quoted([text], 'en', 'Stubbs')).toEqual([['kill the whole village', 'Stubbs']])
})

test('a straight mark that opens again does not close a quote that never was', () => {
  const text = '"I am sorry, said Ann Lee. "We failed them all," she said.'
  expect(quoted([text], 'en', 'Ann Lee').at(-1)).toEqual(['We failed them all,', 'Ann Lee'])
})

test('a pronoun is who was said to speak before, and not whoever was named after', () => {
  const text = 'Ann Lee said Bo Berg had left. “We will sail again,” she said.'
  const [lee, berg] = people([text], 'Ann Lee', 'Bo Berg')
  const speaking = { ...lee, mentions: [{ paragraph: 0, start: 0, end: 7, role: 'speaker' }] } as Entity
  expect(quotesOf(paragraphs(text), [speaking, berg as Entity], 'en').map(({ speaker }) => speaker)).toEqual([
    'Ann Lee',
  ])
})

test.each([
  ['“We will sail again,” the Harbour Board said.', 'Harbour Board'],
  ['“We will sail again,” the Harbour Board member for Harlow said.', 'the Harbour Board member'],
])('in %s an organisation speaks only for itself', (text, speaker) => {
  const [board] = people([text], 'Harbour Board')
  const organisation = { ...board, kind: 'organisation' } as Entity
  expect(quotesOf(paragraphs(text), [organisation], 'en').map((quote) => quote.speaker)).toEqual([speaker])
})
