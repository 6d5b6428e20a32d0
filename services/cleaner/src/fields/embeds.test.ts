import { expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { articleArea } from './article-area.ts'
import { embedsIn } from './embeds.ts'

const [first = '', ...rest] = paragraphs(6).map((text) => `<p>${text}</p>`)

function embedsOf(within: string, behind = '') {
  const page = parseSample(`<article>${first}${within}${rest.join('')}</article>${behind}`)
  return embedsIn(page, articleArea(judgePage(page)))
}

test.each([
  ['video', '<iframe src="//www.youtube.com/embed/abcdefghijk"></iframe>', 'https://www.youtube.com/embed/abcdefghijk'],
  [
    'video',
    '<iframe src="about:blank" data-src="https://player.vimeo.com/video/1"></iframe>',
    'https://player.vimeo.com/video/1',
  ],
  ['video', '<video><source src="/film.mp4"></video>', 'https://www.example.com/film.mp4'],
  ['audio', '<audio src="/talk.mp3"></audio>', 'https://www.example.com/talk.mp3'],
  [
    'audio',
    '<iframe src="https://open.spotify.com/embed/episode/1"></iframe>',
    'https://open.spotify.com/embed/episode/1',
  ],
  ['map', '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', 'https://www.google.com/maps/embed?pb=1'],
  ['document', '<object data="/report.pdf"></object>', 'https://www.example.com/report.pdf'],
  ['other', '<iframe src="https://charts.example.net/1/"></iframe>', 'https://charts.example.net/1/'],
  [
    'post',
    '<blockquote class="twitter-tweet"><p>Hello <a href="https://t.co/x">x</a></p><a href="https://twitter.com/a/status/1">May 2</a></blockquote>',
    'https://twitter.com/a/status/1',
  ],
  [
    'post',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/"></blockquote>',
    'https://www.instagram.com/p/a/',
  ],
])('a %s is told by its address', (kind, within, url) => {
  expect(embedsOf(within + within)).toEqual([{ kind, url }])
})

test.each([
  ['a counter of visitors', '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>'],
  ['a frame of one pixel', '<iframe src="https://a.example.net/" width="1" height="1"></iframe>'],
  ['a hidden frame', '<iframe src="https://a.example.net/" style="display: none"></iframe>'],
  ['an advertisement', '<div class="ad-slot"><iframe src="https://a.example.net/x"></iframe></div>'],
  ['a script', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a quote', '<blockquote><a href="/a">a</a></blockquote>'],
])('%s is shown to nobody', (_, within) => {
  expect(embedsOf(within)).toEqual([])
})

test('what stands at the foot of the page is no part of the article', () => {
  expect(embedsOf('', '<footer><iframe src="https://charts.example.net/1/"></iframe></footer>')).toEqual([])
})
