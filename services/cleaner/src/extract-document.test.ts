import { expect, test } from 'vitest'
import { extractDocument } from './extract-document.ts'
import { paragraphs, sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'

const bodyOf = async (text: string) => {
  const extracted = await extractDocument(
    Buffer.from(text),
    { ...sampleFetched, contentType: 'text/plain' },
    sampleLimits,
  )
  return 'drop' in extracted ? extracted.drop : extracted.article.body.map((block) => block.text)
}

test.each([
  ['as it is', samplePage()],
  ['behind a byte order mark and an empty line', `\uFEFF\n${samplePage()}`],
])('a text that is HTML, %s, is read as HTML', async (_, html) => {
  expect(await bodyOf(html)).toEqual(paragraphs())
})

test('a text that only speaks of HTML is read as text', async () => {
  const text = [`<html> is how pages begin, said the clerk of Millbrook. ${paragraphs(1)[0]}`, ...paragraphs().slice(1)]
  expect(await bodyOf(text.map((each) => `“${each}”`).join('\n\n'))).toHaveLength(paragraphs().length)
})
