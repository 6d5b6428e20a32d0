import { expect, test } from 'vitest'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { readBlocks } from './read-blocks.ts'
import { tailLines } from './tail-lines.ts'

const [text = '', more = ''] = paragraphs(2).map((each) => `<p>${each}</p>`)

function tailLinesIn(html: string): string[] {
  const blocks = readBlocks(parseSample(html).tree.body).map((block) => ({ block }))
  return [...tailLines(blocks)].map(({ block }) => block.text)
}

test.each([
  'Impressum',
  'Mentions légales',
  'All rights reserved.',
  'Share this article',
  'Comments (12)',
  '© 2026 The Millbrook Herald',
  '(c) Mühlbacher Bote, 2026',
  'Copyright 2026 The Millbrook Herald. All rights reserved.',
  'Tags: bridge, Millbrook, floods',
  'Mots-clés : pont, rivière',
  'Tag: ponte, fiume',
])('below the text, %s is not of it', (line) => {
  expect(tailLinesIn(`${text}${more}<p>Pay for it: the county.</p><p>${line}</p>`)).toEqual([line])
})

test('several lines below the text are not of it, nor is a list of nothing else', () => {
  const tail = '<p>Follow us</p><ul><li>Facebook</li><li>Instagram</li></ul><p>Imprint</p>'
  expect(tailLinesIn(`${text}${more}${tail}`)).toEqual(['Follow us', 'Facebook', 'Instagram', 'Imprint'])
})

test.each([
  ['a line above the text', `<p>Share this article</p>${text}`],
  ['a line between paragraphs', `${text}<p>Share this article</p>${more}`],
  ['a sentence of one word', `${text}${more}<p>Listen.</p>`],
  ['a sentence that begins like a label', `${text}${more}<p>Topics: they had none left.</p>`],
  ['a sentence that begins as a phrase does', `${text}${more}<p>Copyright law will decide the rest.</p>`],
  ['a sentence of another language that does', `${text}${more}<p>Recibió este año el Premio Cervantes.</p>`],
  ['the third of several', `${text}${more}<p>(c) the budget of 2024</p>`],
  ['a day', `${text}${more}<p>Tag: Sonntag, 12. Mai</p>`],
  ['a fact', `${text}${more}<p>Kategorie: Drama</p>`],
  ['a heading', `${text}${more}<h2>Contact</h2>`],
  ['a line that a list follows', `${text}${more}<p>References</p><ol><li>On Bridges, 1912</li></ol>`],
  ['a line of a list that says more', `${text}${more}<ul><li>Contact</li><li>Opening hours and prices</li></ul>`],
  ['what an agency owns', `${text}${more}<p>© Millbrook Wire</p>`],
  ['a line of a page without running text', '<p>Imprint</p><p>Contact</p>'],
])('%s may be', (_, html) => {
  expect(tailLinesIn(html)).toEqual([])
})
