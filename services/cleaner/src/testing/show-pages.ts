import { card, website } from './list-markup.ts'
import type { OtherPage } from './other-page.ts'
import { jsonLd } from './sample-page.ts'
import { each, items, pageAround } from './town-news.ts'

/** Pages to look at, to buy from and to fill in. */
export const shows: OtherPage[] = [
  [
    'a gallery',
    pageAround(
      `<main><h1>The year in pictures</h1>${each((item, index) => `<figure><img src="/${index}.jpg"><figcaption>${item.headline}. Photograph: A. Camera</figcaption></figure>`, 20)}</main>`,
      { title: 'The year in pictures', head: jsonLd({ '@type': 'ImageGallery', name: 'The year in pictures' }) },
    ),
    '/gallery/the-year',
  ],
  [
    'a gallery that says nothing of itself',
    pageAround(
      `<main><h1>The year in pictures</h1>${each((item, index) => `<div class="slide"><img src="/${index}.jpg"><p>${item.headline}</p><span>${index + 1} / 20</span></div>`, 20)}</main>`,
      { title: 'The year in pictures' },
    ),
    '/pictures/the-year',
  ],
  [
    'a video',
    pageAround(
      '<main><h1>Watch: geese cross the road</h1><video src="/geese.mp4"></video><p>A driver filmed the moment.</p></main>',
      {
        title: 'Watch: geese cross the road',
        head: `<meta property="og:type" content="video.other">${jsonLd({ '@type': 'VideoObject', name: 'Geese', description: 'A driver filmed the moment.' })}`,
      },
    ),
    '/video/geese',
  ],
  [
    'a video and a wall of others',
    pageAround(
      `<main><h1>Watch: geese cross the road</h1><div class="player"></div><p>A driver on his way to work filmed the moment when some forty geese crossed the road near Holt on Tuesday morning.</p><h2>More videos</h2>${each(card, 24)}</main>`,
      { title: 'Watch: geese cross the road', head: jsonLd({ '@type': 'VideoObject', name: 'Geese' }) },
    ),
    '/videos/geese-cross-the-road',
  ],
  [
    'a live blog',
    pageAround(
      `<main><h1>Election night as it happened</h1>${each((item, index) => `<div class="entry"><time datetime="2025-05-02T${10 + (index % 12)}:15">${10 + (index % 12)}:15</time><h3>${item.headline}</h3><p>${item.summary} ${item.summary}</p></div>`, 24)}</main>`,
      {
        title: 'Election night as it happened',
        head: jsonLd({
          '@type': 'LiveBlogPosting',
          headline: 'Election night as it happened',
          liveBlogUpdate: items.map(({ headline }) => ({ '@type': 'BlogPosting', headline })),
        }),
      },
    ),
    '/politics/live/election-night',
  ],
  [
    'a live blog that says nothing of itself',
    pageAround(
      `<main><h1>Storm: latest updates</h1>${each((item, index) => `<div><p>${10 + (index % 12)}:${10 + index} GMT</p><p>${item.summary} ${items[(index + 5) % items.length]?.summary}</p></div>`, 24)}</main>`,
      { title: 'Storm: latest updates' },
    ),
    '/news/live/storm',
  ],
  [
    'a live blog of headlines and times in the afternoon',
    pageAround(
      `<main><h1>Storm: what we know</h1>${each((item, index) => `<article><time>${1 + (index % 11)}:0${index % 9} PM</time><h2>${item.headline}</h2><p>${item.summary} ${item.summary}</p></article>`, 20)}</main>`,
      { title: 'Storm', head: jsonLd({ '@type': 'LiveBlogPosting', headline: 'Storm: what we know' }) },
    ),
    '/news/storm-updates',
  ],
  [
    'a live blog by its address alone',
    pageAround(
      `<main><h1>Wahl in Harlow</h1>${each((item, index) => `<div><p><b>${10 + (index % 12)}.${10 + index} Uhr</b></p><p>${item.summary} ${item.summary}</p></div>`, 20)}</main>`,
      { title: 'Wahl in Harlow' },
    ),
    '/politik/wahl-im-liveticker',
  ],
  [
    'a live blog whose times are relative',
    pageAround(
      `<main><h1>The final</h1>${each((item, index) => `<div><span>${index + 2}m ago</span><p>${item.summary} ${item.summary}</p></div>`, 20)}</main>`,
      { title: 'The final' },
    ),
    '/live/cup-final',
  ],
  [
    'a shop',
    pageAround(
      `<main><h1>Boots</h1>${each((item, index) => `<li class="product"><a href="/boots/${index}">${item.headline}</a><span>${index + 20}.00</span><button>Add to basket</button></li>`, 30)}</main>`,
      { title: 'Boots', head: website },
    ),
    '/shop/boots',
  ],
  [
    'a product',
    pageAround(
      '<main><h1>Walking boots, brown</h1><p>89.00</p><button>Add to basket</button><ul><li>Upper: leather</li><li>Sole: rubber</li><li>Weight: 900 g</li></ul></main>',
      {
        title: 'Walking boots',
        head: `${jsonLd({ '@type': 'Product', name: 'Walking boots' })}<meta property="og:type" content="product">`,
      },
    ),
    '/boots/12',
  ],
  [
    'a weather forecast',
    pageAround(
      `<main><h1>Weather in Harlow</h1><table>${each((_, index) => `<tr><td>${index}:00</td><td>${index} °C</td><td>Rain</td></tr>`, 24)}</table></main>`,
      { title: 'Weather in Harlow' },
    ),
    '/weather/harlow',
  ],
  [
    'results of matches',
    pageAround(
      `<main><h1>Results</h1><table>${each((_, index) => `<tr><td>Ashford</td><td>${index}:1</td><td>Holt</td></tr>`, 24)}</table></main>`,
      { title: 'Results' },
    ),
    '/sport/results',
  ],
  [
    'a form',
    pageAround(
      '<main><h1>Contact</h1><form><label>Name <input></label><label>Message <textarea></textarea></label><button>Send</button></form></main>',
      { title: 'Contact' },
    ),
    '/contact',
  ],
  [
    'a quiz',
    pageAround(
      `<main><h1>Quiz</h1>${each((item, index) => `<fieldset><legend>Question ${index + 1}</legend><label><input type="radio">${item.headline}</label></fieldset>`, 10)}</main>`,
      { title: 'Quiz' },
    ),
    '/quiz/12',
  ],
].map(([name, html, path]) => ({
  name: name as string,
  html: html as string,
  path: path as string,
  reason: 'not-an-article',
}))
