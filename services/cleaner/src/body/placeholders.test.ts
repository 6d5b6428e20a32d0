import { expect, test } from 'vitest'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { placeholders } from './placeholders.ts'
import { readBlocks } from './read-blocks.ts'

const [text = '', more = ''] = paragraphs(2).map((each) => `<p>${each}</p>`)

function placeholdersIn(html: string): string[] {
  const blocks = readBlocks(parseSample(html).tree.body).map((block) => ({ block }))
  return [...placeholders(blocks)].map(({ block }) => block.text)
}

test.each([
  'To view this content, you have to accept cookies.',
  'This content is hosted by a third party. By showing it you agree to its terms.',
  'Externer Inhalt nicht verfügbar',
  'Um diesen Inhalt anzuzeigen, müssen Sie der Nutzung von Cookies zustimmen.',
  'Ce contenu est bloqué car vous n’avez pas accepté les cookies.',
  'Para ver este contenido, acepta las cookies.',
  'Loading chart…',
  'Karte wird geladen ...',
])('%s is not of the text', (line) => {
  expect(placeholdersIn(`${text}<p>${line}</p>${more}`)).toEqual([line])
})

test('a heading above a placeholder is one too', () => {
  expect(placeholdersIn(`${text}<h4>External content</h4>${more}`)).toEqual(['External content'])
})

test.each([
  ['what somebody says', '<p>“This content is not available to us,” said the mayor.</p>'],
  ['a sentence about it', '<p>The council wrote that this content is not available.</p>'],
  ['advice on settings', '<p>Je privacy-instellingen vind je achter het tandwiel, rechts boven.</p>'],
  ['news of a browser', '<p>Ihr Browser unterstützt künftig auch Passkeys, teilte die Firma mit.</p>'],
  ['a long text', `<p>To view this content, she drove to Millbrook. ${paragraphs(2).join(' ')}</p>`],
  ['a line of a list', '<ul><li>To view this content, accept cookies</li><li>Press the button</li></ul>'],
  ['a sentence that ends in dots', '<p>Loading the boats took them the whole of that night...</p>'],
  ['a heading of its own', '<h2>Loading the boats</h2>'],
])('%s may be', (_, html) => {
  expect(placeholdersIn(`${text}${html}${more}`)).toEqual([])
})
