import { expect, test } from 'vitest'
import { readText } from '../read-text.ts'
import { summaryOf } from './summary.ts'

const article = (headline: string, ...body: string[]) =>
  readText(
    [headline, ...body].map((text, place) => ({ index: place - 1, text })),
    'en',
  )

const ferry = [
  'The old ferry across the lake will sail again before the summer, the harbour master said on Tuesday.',
  'It has carried people for a hundred years. “We are glad,” said one of the fishermen of the village by the lake.',
  'Sign up for our newsletter to read more stories about the lake and its ferry every week.',
  'Does anybody know what the repair of the old ferry will cost the harbour in the end?',
  'Repairs of the old ferry were paid by the villages around the lake, which want it to sail in the summer.',
  'Rain is expected on Thursday in the hills north of Harlow and along the coast of the county.',
]

test('two sentences stand for the article, in the order of the text', () => {
  const { summary, summarySpans } = summaryOf(article('Old ferry to sail again', ...ferry))
  expect(summary).toEqual([0, 5])
  expect(summarySpans).toEqual([
    { paragraph: 0, start: 0, end: ferry[0]?.length },
    { paragraph: 4, start: 0, end: ferry[4]?.length },
  ])
})

test.each([
  ['invitations', 'Sign up for our newsletter and read more about the old ferry across the lake.'],
  ['questions', 'Will the old ferry across the lake sail again before the summer comes?'],
  ['fragments', 'The old ferry.'],
  ['headings', 'The old ferry across the lake and its long way back to the summer'],
  ['what needs another sentence', 'He said the old ferry across the lake will sail again before the summer.'],
  ['quotes', '“The old ferry across the lake will sail again before the summer,” he said.'],
])('%s are not chosen', (_, text) => {
  const { summarySpans } = summaryOf(
    article('Old ferry across the lake to sail again', ferry[0] ?? '', text, ferry[4] ?? ''),
  )
  expect(summarySpans.map(({ paragraph }) => paragraph)).toEqual([0, 2])
})

test('short sentences are three', () => {
  const text =
    'The ferry sails again on the lake. Villages paid for all the repairs. Tourists may come back in the summer.'
  expect(summaryOf(article('', text)).summary).toEqual([0, 1, 2])
})

test('a script without spaces has a summary as well', () => {
  const text = '旧渡轮将在夏天之前重新开航。渔民和游客都对此表示欢迎和高兴。天气预报说星期四会下雨。'
  expect(summaryOf(readText([{ index: 0, text }], 'zh')).summary.length).toBeGreaterThan(1)
})

test.each(['', ' ', '…', 'Ferry', 'a'.repeat(50_000), '. '.repeat(20_000)])('of %j.. there is no summary', (text) => {
  expect(summaryOf(article('', text))).toEqual({ summary: [], summarySpans: [] })
})
