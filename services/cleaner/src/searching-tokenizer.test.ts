import { Parser, Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { SearchingTokenizer } from './searching-tokenizer.ts'

function tokensOf(html: string, tokenizer: typeof Tokenizer): unknown[] {
  const tokens: unknown[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tokens.push(['open', name, attributes]),
      ontext: (text) => tokens.push(['text', text]),
      onclosetag: (name) => tokens.push(['close', name]),
      oncomment: (text) => tokens.push(['comment', text]),
    },
    { decodeEntities: false, Tokenizer: tokenizer },
  )
  parser.end(html)
  return tokens
}

test.each([
  '<p class="lead" id=\'a\' hidden>Rain & snow <b>fell</b> on Millbrook</p>',
  '<script>if (a < b) document.write("<p>" + c)</script><style>p > b { }</style><title>A < B</title>',
  '<!-- a comment -- with dashes --><!doctype html><p>text<!-- that never ends',
  '<p title="a quote that never ends>text</p>',
  "<p title='a quote that never ends>text</p>",
  '<script>a script that never ends <p>text</p>',
  '<?xml version="1.0"?><p>text',
  'text alone',
  '<',
  '<a href=unquoted/>text</a ><br/></br>',
  '<a=b c = "d" =e\t\nf\f>text</a=b></a/c>',
  '<p>a name that never ends<sectio',
  '<p>a name that never ends</sectio',
  '<p>a name that never ends<section clas',
])('%s is taken apart as the library does it', (html) => {
  expect(tokensOf(html, SearchingTokenizer)).toEqual(tokensOf(html, Tokenizer))
})

test('the library still has the methods that are replaced', () => {
  const replaced = ['fastForwardTo', 'stateInTagName', 'stateInClosingTagName', 'stateInAttributeName']
  expect(Object.getOwnPropertyNames(Tokenizer.prototype)).toEqual(expect.arrayContaining(replaced))
})
