import { describe, expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { jsonLd, paragraphs, parseSample } from '../testing/sample-page.ts'
import { articleArea } from './article-area.ts'
import { imagesOf } from './images.ts'

const [first = '', second = '', ...rest] = paragraphs(6).map((text) => `<p>${text}</p>`)

/** A page whose article has this after its first paragraph. */
function imagesIn({ head = '', within = '', before = '', behind = '' }) {
  const html = `<head>${head}</head><main>${before}<div class="text">${first}${within}${second}${rest.join('')}</div></main>${behind}`
  const page = parseSample(html)
  return imagesOf(page, articleArea(judgePage(page)))
}

test('pictures of the article come with their words, then those it is announced with, each once', () => {
  const found = imagesIn({
    head: `${jsonLd({
      '@type': 'Article',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://cdn.example.net/lead-picture.jpg',
          caption: 'The mayor',
          creditText: 'Ben Sample',
        },
        '/bridge-in-may.jpg',
      ],
    })}<meta property="og:image" content="https://cdn.example.net/lead-picture.jpg?width=1200">`,
    within: `<figure><img src="data:image/gif;base64,R0" data-src="/bridge-in-may.jpg">
      <figcaption>The bridge <span class="photo-credit">Photo: Ann Example</span></figcaption></figure>`,
    behind: '<aside><figure><img src="/teaser.jpg"></figure></aside>',
  })
  expect(found).toEqual([
    { url: 'https://www.example.com/bridge-in-may.jpg', caption: 'The bridge', credit: 'Ann Example' },
    { url: 'https://cdn.example.net/lead-picture.jpg', caption: 'The mayor', credit: 'Ben Sample' },
  ])
})

test('the picture at the head of an article stands before its text', () => {
  const before = '<header><h1>Bridge</h1><figure><img src="/head.jpg"><figcaption>Old</figcaption></figure></header>'
  expect(imagesIn({ before })).toEqual([{ url: 'https://www.example.com/head.jpg', caption: 'Old' }])
})

test('words stand under a picture in whatever is named as its frame, and are not those of another', () => {
  const framed =
    '<div class="image-box"><img src="/a.jpg"><p class="caption">Old</p><p class="credit">Ann Example</p></div>'
  const within = `<div class="gallery"><img src="/b.jpg">${framed}</div>`
  expect(imagesIn({ within })).toEqual([
    { url: 'https://www.example.com/b.jpg' },
    { url: 'https://www.example.com/a.jpg', caption: 'Old', credit: 'Ann Example' },
  ])
})

test.each([
  ['the widest form', '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w">', '/l.jpg'],
  ['the densest form', '<img src="/s.jpg" srcset="/s.jpg 1x, /l.jpg 2x">', '/l.jpg'],
  ['that of a source beside it', '<picture><source srcset="/l.webp 900w"><img src="/s.jpg"></picture>', '/l.webp'],
  ['what loads late', '<img src="data:image/gif;base64,R0" data-lazy-src="/late.jpg">', '/late.jpg'],
  [
    'what readers without scripts see',
    '<img src="data:image/gif;base64,R0"><noscript><img src="/n.jpg"></noscript>',
    '/n.jpg',
  ],
])('of the addresses of a picture, %s is taken', (_, within, path) => {
  expect(imagesIn({ within: `<figure>${within}</figure>` }).map(({ url }) => url)).toEqual([
    `https://www.example.com${path}`,
  ])
})

describe('no picture of the article is', () => {
  test.each([
    ['a pixel', '<img src="/a.gif" width="1" height="1">'],
    ['a small one', '<img src="/a.jpg" width="48">'],
    ['a logo', '<img class="site-logo" src="/a.jpg">'],
    ['a file of icons', '<img src="/share-icon.png">'],
    ['a drawing of a button', '<img src="/arrow.svg">'],
    ['data', '<img src="data:image/png;base64,AAAA">'],
    ['a link to another article', '<a href="/town/ferry"><img src="/a.jpg"></a>'],
    ['in a box of other articles', '<div class="related-articles"><img src="/a.jpg"></div>'],
    ['a portrait of the author', '<div class="author-box"><img src="/a.jpg"></div>'],
    ['a script', '<img src="javascript:alert(1)">'],
    ['at the address of the site', '<img src="/">'],
    ['at a broken address', '<img src="http://[broken">'],
  ])('%s', (_, within) => {
    expect(imagesIn({ within })).toEqual([])
  })
})
