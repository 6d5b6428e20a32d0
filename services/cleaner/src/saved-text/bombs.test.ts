import { expect, test } from 'vitest'
import { sampleFetched } from '../testing/sample-page.ts'
import { extractSavedText } from './extract-saved-text.ts'

const fetched = { ...sampleFetched, contentType: 'text/plain' }
const sentence =
  'The council of Millbrook voted on Tuesday to rebuild the old bridge over the river, after a long debate. '
const article = `A bridge for Millbrook\n\n${Array.from({ length: 5 }, (_, index) => `Part ${index}. ${sentence.repeat(3)}`).join('\n\n')}\n`
const size = 5_000_000

/** Each hostile text, and what it must come to: its article all the same, or an ordinary drop. */
const bombs: [name: string, text: string, outcome: string][] = [
  ['nothing', '', 'empty'],
  ['5 MB of spaces', ' '.repeat(size), 'empty'],
  ['5 MB of spaces in an article', article + ' '.repeat(size) + sentence, 'article'],
  ['5 MB of tabs and line ends', '\t\r\n'.repeat(size / 3), 'empty'],
  ['5 MB of marks of direction', '\u202e'.repeat(size / 3) + article, 'article'],
  ['a word of 5 MB', 'a'.repeat(size), 'not-an-article'],
  ['a line of 5 MB of sentences', sentence.repeat(size / sentence.length), 'article'],
  ['1,000,000 lines of a letter', 'a\n'.repeat(1_000_000), 'not-an-article'],
  ['1,000,000 lines of a number', '1\n'.repeat(1_000_000), 'not-an-article'],
  ['19,000 lines of a word behind an article', article + 'word\n'.repeat(19_000), 'article'],
  ['19,000 lines that may close an article', article + 'Share\nRelated\n'.repeat(9_000), 'article'],
  ['19,000 headlines said twice', article + 'Ferry to return in August\n'.repeat(19_000), 'article'],
  ['5 MB of [', '['.repeat(size), 'not-an-article'],
  ['1 MB of [ in an article', article + '[a]('.repeat(250_000), 'article'],
  ['1 MB of * in an article', article + 'a*b '.repeat(250_000), 'article'],
  ['1 MB of _ in an article', article + 'a _b '.repeat(200_000), 'article'],
  ['5 MB of #', `${'#'.repeat(size)}\n${article}`, 'article'],
  ['5 MB of digits', '1'.repeat(size), 'not-an-article'],
  ['1 MB of dates in an article', article + '02-05-2025 '.repeat(90_000), 'article'],
  ['19,000 dates', article + '02-05-2025\n'.repeat(19_000), 'article'],
  ['1 MB of Credit:', article + '7 A yard Credit: Example '.repeat(40_000), 'article'],
  ['1 MB of share prompts', article + 'Click to share on '.repeat(60_000), 'article'],
  ['1 MB of share buttons', `${article}${'Share on X '.repeat(90_000)}`, 'article'],
  ['19,000 edges of printed pages', `${article}${edges()}`, 'article'],
  ['1 MB of front matter', `---\n${'tags: town, '.repeat(80_000)}\n---\n${article}`, 'article'],
  ['1 MB of commas in a row', `${article}${',\nAnn Example was there, '.repeat(18_000)}`, 'article'],
  ['1 MB of advertisements', `${article}${'It rained. Advertisement '.repeat(40_000)}`, 'article'],
  ['1 MB of labels', `${article}${'It rained. Read more: '.repeat(45_000)}`, 'article'],
  ['1 MB of quotes', article + '> '.repeat(500_000), 'article'],
  ['1 MB of full stops', article + '. '.repeat(500_000), 'article'],
  ['1 MB of capitals', article + 'A '.repeat(500_000), 'article'],
  ['NUL between the letters', [...article].join('\0'), 'not-an-article'],
  ['NUL at the end of each line', article.replaceAll('\n', '\0\n'), 'article'],
  ['1 MB of sentences that ask for something', article + 'Subscribe now. '.repeat(70_000), 'article'],
  ['half a surrogate pair in each line', article.replaceAll('\n', '\ud800\n'), 'article'],
  ['a million combining marks', article + '\u0301'.repeat(1_000_000), 'article'],
]

function edges(): string {
  return Array.from({ length: 19_000 }, (_, index) => `18/02/2025, 09:41 Ferry ${index} to return | The Example`).join(
    '\n',
  )
}

test.each(bombs)('%s', (_, text, outcome) => {
  const extracted = extractSavedText(Buffer.from(text), fetched)
  expect('drop' in extracted ? extracted.drop.reason : 'article').toBe(outcome)
  if ('drop' in extracted) return
  const { body, ...rest } = extracted.article
  expect(body.at(0)?.text.startsWith('Part 0') || body.length === 1).toBe(true)
  expect(JSON.stringify(rest).length).toBeLessThan(100_000)
  expect(JSON.stringify(body)).not.toMatch(/\\u0000|\\ud800/)
})
