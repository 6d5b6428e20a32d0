import { expect, test } from 'vitest'
import type { PageElement } from './page-tree.ts'
import { parseHtml, TooDeep } from './parse-html.ts'
import { sampleLimits } from './testing/sample-page.ts'

function tree(html: string): string {
  return written(parseHtml(html, sampleLimits).tree.html)
}

function written({ name, attributes, children }: PageElement): string {
  const pairs = attributes.entries().map(([key, value]) => ` ${key}="${value}"`)
  const inside = children.map((child) => (typeof child === 'string' ? child.replace('&', '&amp;') : written(child)))
  return `<${name}${pairs.join('')}>${inside.join('')}</${name}>`
}

test.each([
  ['nothing', '', '<html><head></head><body></body></html>'],
  ['only text', 'a &amp; b', '<html><head></head><body>a &amp; b</body></html>'],
  [
    'no html, head or body',
    '<!doctype html><title>t</title><p>a<p>b',
    '<html><head><title>t</title></head><body><p>a</p><p>b</p></body></html>',
  ],
  ['a head that holds an element of the body', '<head><p>a</head>', '<html><head></head><body><p>a</p></body></html>'],
  ['text after the body', '<body><p>a</p></body></html>b', '<html><head></head><body><p>a</p>b</body></html>'],
  [
    'an html and a body that come late',
    '<p>a</p><html lang="en"><body class="c">b',
    '<html lang="en"><head></head><body class="c"><p>a</p>b</body></html>',
  ],
  [
    'what is inert, in each other too',
    '<p>a<template><p>b<script>c</script></p></template><style>d</style><svg><title>e</title></svg></p>',
    '<html><head></head><body><p>a</p></body></html>',
  ],
])('a page with %s has a whole tree', (_, html, expected) => {
  expect(tree(html)).toBe(expected)
})

test('structured data is kept apart, and the other scripts are counted', () => {
  const html = '<script>a</script><script type="application/ld+json">{"b": "<p>"}</script><script src="c"></script><p>d'
  expect(parseHtml(html, sampleLimits)).toMatchObject({ jsonLd: ['{"b": "<p>"}'], scripts: 2 })
})

test('where frames stand is known, and nothing of them is in the tree', () => {
  const html = '<p>a<iframe src="/b">c</iframe><object data="/d"><b>e</b></object></p>'
  const { tree: parsed } = parseHtml(html, sampleLimits)
  expect(written(parsed.body)).toBe('<body><p>a</p></body>')
  const frames = parsed.named('iframe', 'object')
  expect(frames.map(({ attributes, parent }) => [...attributes.entries(), parent?.name])).toEqual([
    [['src', '/b'], 'p'],
    [['data', '/d'], 'p'],
  ])
})

test('structured data in an inert element is inert', () => {
  const html = '<template><script type="application/ld+json">{}</script></template>'
  expect(parseHtml(html, sampleLimits).jsonLd).toEqual([])
})

test.each([
  ['as many open tags as allowed', '<b>'.repeat(3), false],
  ['one open tag too many', '<b>'.repeat(4), true],
  ['as many nodes as allowed', '<b>a</b>'.repeat(2), false],
  ['one node too many', `${'<b>a</b>'.repeat(2)}c`, true],
])('a page of %s', (_, html, isTooDeep) => {
  const parse = () => parseHtml(html, { maxDepth: 3, maxNodes: 4 })
  if (isTooDeep) expect(parse).toThrow(TooDeep)
  else expect(parse).not.toThrow()
})

test('of the attributes of a tag those are kept that are read, the first of each name, cut when it is beyond all use', () => {
  const html = `<p onclick="a" ID="b" class="c &amp; d" id="e" title="${'x'.repeat(20_000)}">`
  const [element] = parseHtml(html, sampleLimits).tree.named('p')
  expect(Object.fromEntries(element?.attributes.entries() ?? [])).toEqual({
    id: 'b',
    class: 'c & d',
    title: 'x'.repeat(16_384),
  })
})

test('a tag whose end is missing holds nothing', () => {
  expect(tree('<p>a</p><p class="b')).toContain('<body><p>a</p><p></p></body>')
})

test.each([
  [
    'a script that writes tags',
    '<p>a</p><script>document.write("<p>b</p><\\/script>")</script><p>c</p>',
    '<p>a</p><p>c</p>',
  ],
  ['scripts in a comment', '<p>a</p><!-- <script> --><p>b</p><!-- </script> -->', '<p>a</p><p>b</p>'],
  ['a script in an attribute', '<p title="<script>">a</p><p>b</p>', '<p title="<script>">a</p><p>b</p>'],
  ['a script in a title', '<title><script></title><p>a</p>', '<p>a</p>'],
  ['a tag with a sign in quotes', '<script data-a=">">b</script><p>a</p>', '<p>a</p>'],
  ['capitals', '<SCRIPT>b</Script><STYLE>c</STYLE><p>a</p>', '<p>a</p>'],
  ['a script that does not end', '<p>a</p><script>b', '<p>a</p>'],
  ['a style in a script', '<script>"<style>"</script><p>a</p>', '<p>a</p>'],
])('%s: the rest of the page is read', (_, html, body) => {
  expect(tree(html)).toContain(`<body>${body}</body>`)
})
