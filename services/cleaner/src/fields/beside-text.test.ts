import { expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { jsonLd, paragraphs, parseSample } from '../testing/sample-page.ts'
import { besideText } from './beside-text.ts'

const text = paragraphs(6).map((paragraph) => `<p>${paragraph}</p>`)
const many = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_, n) => part(n)).join('')

test.each([
  ['twenty thousand pictures', many(20_000, (n) => `<img src="/picture-${n}-of-many.jpg">`)],
  [
    'a thousand pictures in one figure',
    `<figure>${many(1_000, (n) => `<img src="/${n}.jpg">`)}<figcaption>a</figcaption></figure>`,
  ],
  ['twenty thousand links', `<p>${many(20_000, (n) => `a b <a href="/${n}">c</a> `)}</p>`],
  ['ten thousand frames', many(10_000, (n) => `<iframe src="https://a.example.net/${n}"></iframe>`)],
  ['a picture of a million forms', `<img srcset="${'/a.jpg 100w, '.repeat(100_000)}">`],
  [
    'a caption of a million signs',
    `<figure><img src="/a.jpg"><figcaption>${'Photo: ('.repeat(100_000)}</figcaption></figure>`,
  ],
  [
    'twenty thousand linked pictures in one figure',
    `<figure>${many(20_000, (n) => `<a href="/${n}"><img src="/${n}.jpg"></a>`)}</figure>`,
  ],
  ['pictures within pictures', `${'<figure>'.repeat(450)}<img src="/a.jpg">`],
  [
    'pictures that are no text',
    jsonLd({ '@type': 'Article', image: [[[{ url: { url: 1 } }]], 7, null, { url: [1, 'b'], caption: [{}] }] }),
  ],
])('a page of %s takes no long time', (_, html) => {
  const page = parseSample(`<article>${text.join('')}${html}</article>`)
  const judged = judgePage(page).map((each) => ({ ...each, kept: true }))
  const startedAt = performance.now()
  const { images, links, embeds } = besideText(page, judged)
  expect(performance.now() - startedAt).toBeLessThan(3_000)
  expect([images.length <= 50, (links ?? []).length <= 200, (embeds ?? []).length <= 100]).toEqual([true, true, true])
})

test('a page without a body has nothing in its text', () => {
  const page = parseSample('<p><a href="/a">a</a><iframe src="https://a.example.net/"></iframe><img src="/a.jpg"></p>')
  const judged = judgePage(page).map((each) => ({ ...each, kept: false }))
  expect(besideText(page, judged)).toEqual({ images: [], links: [], embeds: [] })
})
