import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { readTags } from './tag-reader.ts'

type Event = [string, ...string[]]

function eventsIn(html: string): Event[] {
  const events: Event[] = []
  readTags(html, {
    onOpen: (name) => events.push(['open', name]),
    onAttribute: (name, value) => events.push(['attribute', name, value]),
    onOpened: () => {},
    onText: (text) => events.push(['text', text]),
    onClose: () => events.push(['close']),
    onEnd: () => events.push(['end']),
  })
  return events
}

function eventsOfLibrary(html: string): Event[] {
  const events: Event[] = []
  const parser = new Parser(
    {
      onopentagname: (name) => events.push(['open', name]),
      onattribute: (name, value) => events.push(['attribute', name, value]),
      ontext: (text) => events.push(['text', text]),
      onclosetag: () => events.push(['close']),
      onend: () => events.push(['end']),
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return events
}

test.each([
  '<!doctype html><html><head><title>A &amp; B</title><meta name=a content="b"></head><body class=c>d</body></html>',
  '<p>one<p>two<div>three<p>four</div>five</p>six',
  '<ul><li>one<li>two<ul><li>three</ul><li>four</ul>',
  '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e<tfoot><tr><td>f</table>',
  '<dl><dt>a<dd>b<dt>c</dl><ruby>a<rp>(<rt>b<rp>)</ruby>',
  '<select><option>a<option>b<optgroup title=c><option>d</select><button>e<button>f',
  '<b><i>crossed</b> tags</i></u>',
  '<DIV CLASS="a" Id=b>upper <BR> case</Div>',
  "<img src=a alt='b'/><br/><br></br><hr></hr><input type=text><div/>not void",
  '<svg class=a><path/><g><title>b</title><circle/></g></svg><p/>c',
  '<math><mi>a<mo/>b</mi><mn/></math><span/>c',
  'text<script>if (a < b) "<p>"</script><style>p > q</style><textarea><b>c</textarea>',
  '<!-- <p> --><![CDATA[ <p> ]]><?php echo "<p>" ?>a',
  '</p></div></br></unknown>',
  '<my-card title=""><a href=/b>c</a></my-card>',
  '<p class="never closed',
  '',
])('%s is read as the library does it', (html) => {
  expect(eventsIn(html)).toEqual(eventsOfLibrary(html))
})

test('a tag that closes itself within SVG leaves nothing open, the SVG itself too', () => {
  expect(eventsIn('<svg/><div/>a')).toEqual([
    ...[['open', 'svg'], ['close'], ['open', 'div'], ['text', 'a']],
    ...[['close'], ['end']],
  ])
})

test('a tag is complete before what is behind it, where the page ends too', () => {
  const events: string[] = []
  readTags('<p id=a>b<br/><i', {
    onOpen: (name) => events.push(name),
    onAttribute: (name) => events.push(name),
    onOpened: () => events.push('opened'),
    onText: (text) => events.push(text),
    onClose: () => events.push('closed'),
    onEnd: () => events.push('end'),
  })
  expect(events).toEqual(['p', 'id', 'opened', 'b', 'br', 'opened', 'closed', 'closed', 'end'])
})

test('attributes that nobody reads are left out', () => {
  expect(eventsIn('<a onclick="b" href="c">')).toEqual([['open', 'a'], ['attribute', 'href', 'c'], ['close'], ['end']])
})

test('a name that is beyond all use is cut', () => {
  const name = 'x'.repeat(1_000)
  expect(eventsIn(`<${name}>a</${name}>b`)).toEqual([
    ...[['open', 'x'.repeat(64)], ['text', 'a'], ['close']],
    ...[['text', 'b'], ['end']],
  ])
})

test('tags are closed by their names on a page with more names than are remembered', () => {
  const many = Array.from({ length: 6_000 }, (_, index) => `<x-${index}></x-${index}>`).join('')
  const events = eventsIn(`<section>${many}</section>a`)
  expect(events.slice(-3)).toEqual([['close'], ['text', 'a'], ['end']])
})
