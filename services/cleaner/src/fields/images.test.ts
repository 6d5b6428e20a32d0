import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { imagesOf } from './images.ts'

test('pictures of the article come with their words, then those it is announced with, each once', () => {
  const html = `
    ${jsonLd({ '@type': 'Article', image: [{ '@type': 'ImageObject', url: 'https://cdn.example.net/lead.jpg' }, '/bridge.jpg'] })}
    <meta property="og:image" content="https://cdn.example.net/lead.jpg">
    <article><figure><img src="data:image/gif;base64,R0" data-src="/bridge.jpg">
      <figcaption>The bridge <span class="photo-credit">Ann Example</span></figcaption></figure>
      <figure><blockquote>No picture</blockquote></figure></article>
    <aside><figure><img src="/teaser.jpg"></figure></aside>`
  expect(imagesOf(parseSample(html))).toEqual([
    { url: 'https://www.example.com/bridge.jpg', caption: 'The bridge Ann Example', credit: 'Ann Example' },
    { url: 'https://cdn.example.net/lead.jpg' },
  ])
})

test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', '', 'http://[broken'])(
  '"%s" is no picture',
  (address) => {
    const html = `<meta property="og:image" content="${address}"><article><figure><img src="${address}"></figure></article>`
    expect(imagesOf(parseSample(html))).toEqual([])
  },
)
