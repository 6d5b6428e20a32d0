import { expect, test } from 'vitest'
import { parseHtml } from '../parse-html.ts'
import { sampleLimits } from '../testing/sample-page.ts'
import { readBlocks } from './read-blocks.ts'
import { writeBody } from './write-body.ts'

function blocksOf(html: string): string[] {
  return writeBody(readBlocks(parseHtml(html, sampleLimits).tree.body)).map(({ kind, text }) => `${kind}: ${text}`)
}

test.each([
  ['paragraphs', '<p>One.</p>\n\n<p> Two\n  lines. </p><p> </p>', ['paragraph: One.', 'paragraph: Two lines.']],
  ['inline tags', '<p>S<b>t</b>art<a href="/"> link</a>, e<i>n</i>d</p>', ['paragraph: Start link, end']],
  [
    'text beside elements',
    '<div>One<p>Two</p>three<div>four</div></div>',
    ['One', 'Two', 'three', 'four'].map((text) => `paragraph: ${text}`),
  ],
  ['one line break', '<p>A line,<br>another.</p>', ['paragraph: A line,\nanother.']],
  [
    'two line breaks',
    'One.<br> <br/>Two.<br><br><br>Three.',
    ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  ],
  ['headings', '<h2>Why <em>now</em></h2><p>Because.</p>', ['heading: Why now', 'paragraph: Because.']],
  [
    'quotes',
    '<blockquote><p>I came.</p><p>I saw.</p></blockquote><p>He left.</p>',
    ['quote: I came.', 'quote: I saw.', 'paragraph: He left.'],
  ],
  [
    'posts',
    '<blockquote class="twitter-tweet"><p>Hello</p>— A. Name</blockquote>',
    ['embed: Hello', 'embed: — A. Name'],
  ],
  [
    'lists',
    '<p>Take</p><ul><li>one <b>egg</b></li><li><p>milk</p><ol><li>cold</li></ol></li><li></li></ul>',
    ['paragraph: Take', 'list: one egg\nmilk\ncold'],
  ],
  ['lists for layout', '<ul><li><h3>Why</h3><p>Because.</p></li></ul>', ['heading: Why', 'paragraph: Because.']],
  [
    'tables',
    '<table><tr><th>Town</th><th>Votes</th></tr><tr><td><p>Mill</p><p>brook</p></td><td>12</td></tr></table>',
    ['table: Town\tVotes\nMill brook\t12'],
  ],
  [
    'tables for layout',
    '<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>',
    ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  ],
  [
    'captions',
    '<p>One.</p><figure><img src="a.jpg"><figcaption>A bridge</figcaption></figure><p>Two.</p>',
    ['paragraph: One.', 'paragraph: A bridge', 'paragraph: Two.'],
  ],
  ['quotes in figures', '<figure><blockquote>I came.</blockquote></figure>', ['quote: I came.']],
  ['typed lines', '<pre>One\nline\n\nTwo</pre>', ['paragraph: One\nline', 'paragraph: Two']],
  ['elements of no known name', '<constructor>One <x-y>two</x-y></constructor>', ['paragraph: One two']],
  ['nothing', '<div><p>&nbsp;</p><br><ul></ul></div>', []],
  ['characters without any width', '<p>&#8205;</p><p>&#8203; &#65279;<br>&#8288;</p>', []],
])('%s', (_, html, expected) => {
  expect(blocksOf(html)).toEqual(expected)
})

test('a caption, a hidden block and the blocks of one list are told from others', () => {
  const html = `<figure><figcaption>A bridge</figcaption></figure><p style="display: none">Later.</p><p class="sr-only">Aloud.</p>
<ul><li>one</li><li>two</li></ul>`
  const [caption, later, aloud, one, two] = readBlocks(parseHtml(html, sampleLimits).tree.body)
  expect(caption).toMatchObject({ kind: 'caption', text: 'A bridge' })
  expect(later).toMatchObject({ text: 'Later.', apart: 'not shown yet' })
  expect(aloud).toMatchObject({ text: 'Aloud.', apart: 'hidden' })
  expect(one?.whole).toBeDefined()
  expect(one?.whole).toBe(two?.whole)
})

test.each([
  ['hidden md:block', undefined],
  ['hidden', 'hidden'],
  ['sidebar hidden-print', 'hidden'],
  ['not-hidden', undefined],
])('the class %s sets a block apart as %s', (classes, apart) => {
  const [block] = readBlocks(parseHtml(`<p class="${classes}">A line.</p>`, sampleLimits).tree.body)
  expect(block?.apart).toBe(apart)
})

test('a menu and the foot of the page are set apart, and what is in them as well', () => {
  const html = '<nav><p>Home</p></nav><div role="search">Find</div><p>Text.</p><footer><div>Imprint</div></footer>'
  const blocks = readBlocks(parseHtml(html, sampleLimits).tree.body)
  expect(blocks.map(({ apart }) => apart)).toEqual(['navigation', 'navigation', undefined, 'footer'])
})
