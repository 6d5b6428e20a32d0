import type { DropReason } from '@copydesk/contracts'
import { jsonLd } from './sample-page.ts'
import { addressOf, each, type Item, items, pageAround } from './town-news.ts'

/** A page without an article, and what becomes of it. */
export interface OtherPage {
  name: string
  html: string
  reason: DropReason
  /** Where it stands, below the publisher's front page. */
  path: string
}

const website = '<meta property="og:type" content="website">'
const login =
  '<form method="post"><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form>'

const card = (item: Item): string =>
  `<article class="card"><a href="${addressOf(item)}"><img src="/i.jpg" alt=""><h3>${item.headline}</h3></a><p>${item.summary}</p><time>2 hours ago</time></article>`
const teaser = (item: Item): string =>
  `<div class="teaser"><h2 class="teaser__title"><a href="${addressOf(item)}">${item.headline}</a></h2><p class="teaser__text">${item.summary} <a href="${addressOf(item)}">Read more</a></p></div>`
const row = (item: Item, index: number): string =>
  `<li class="result"><a href="${addressOf(item)}">${item.headline}</a><div class="date">${index + 1} May 2025</div><p>${item.summary}</p></li>`
const whole = (item: Item): string =>
  `<a class="block" href="${addressOf(item)}"><h3>${item.headline}</h3><p>${item.summary}</p></a>`
const lede = (item: Item, index: number): string =>
  `<article><header><h2><a href="${addressOf(item)}">${item.headline}</a></h2><p>By A. Writer, ${index + 1} May 2025</p></header><p>${item.summary} ${items[(index + 3) % items.length]?.summary} ${items[(index + 7) % items.length]?.summary}</p><p><a href="${addressOf(item)}">Continue reading</a></p></article>`
const bare = (item: Item): string => `<h3>${item.headline}</h3><p>${item.summary}</p>`

const list = (name: string) => jsonLd({ '@context': 'https://schema.org', '@type': 'CollectionPage', name })
const itemList = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: items.map(({ headline }, index) => ({ '@type': 'ListItem', position: index + 1, name: headline })),
})
const site = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: 'The Harlow Herald',
  potentialAction: { '@type': 'SearchAction' },
})

const fronts: OtherPage[] = [
  [
    'a front page of cards',
    pageAround(`<main><h1>The Harlow Herald</h1>${each(card)}</main>`, { head: website + site }),
    '/',
  ],
  ['a front page of teasers', pageAround(`<main>${each(teaser)}</main>`, { head: website }), '/'],
  ['a front page that says nothing of itself', pageAround(`<div id="content">${each(teaser)}</div>`), '/'],
  [
    'a front page of links around all',
    pageAround(
      `<main><section><h2>Top stories</h2>${each(whole, 15)}</section><section><h2>Sport</h2>${each(whole)}</section></main>`,
    ),
    '/index.html',
  ],
  ['a front page in another language', pageAround(`<main>${each(teaser, 20)}</main>`, { head: website }), '/en/'],
  [
    'a front page without summaries',
    pageAround(`<main><ul>${each((item) => `<li><a href="${addressOf(item)}">${item.headline}</a></li>`)}</ul></main>`),
    '/',
  ],
  ['a front page of headings without links', pageAround(`<main>${each(bare)}</main>`, { head: website }), '/'],
  ['a front page of a blog with long ledes', pageAround(`<main>${each(lede, 10)}</main>`, { head: website }), '/'],
  [
    'a section',
    pageAround(`<main><h1>Politics</h1>${each(card, 24)}</main>`, {
      title: 'Politics | The Harlow Herald',
      head: website,
    }),
    '/politics',
  ],
  [
    'a section whose data says so',
    pageAround(`<main><h1>Politics</h1>${each(bare, 24)}</main>`, { title: 'Politics', head: list('Politics') }),
    '/politics/',
  ],
  [
    'a section whose publisher marks everything an article',
    pageAround(`<main><h1>Sport</h1>${each(teaser, 24)}</main>`, {
      title: 'Sport',
      head: '<meta property="og:type" content="article">',
    }),
    '/sport/',
  ],
  [
    'a section with a word of welcome',
    pageAround(
      `<main><h1>Culture</h1><p>Everything about books, stages and pictures in and around Harlow, every day, from our desk in the old mill.</p>${each(teaser, 20)}</main>`,
      { title: 'Culture' },
    ),
    '/culture/',
  ],
  [
    'a section of a table',
    pageAround(
      `<table>${each((item) => `<tr><td><a href="${addressOf(item)}"><b>${item.headline}</b></a><br>${item.summary}</td></tr>`)}</table>`,
    ),
    '/news.html',
  ],
  [
    'the second page of a section',
    pageAround(`<main><h1>News</h1>${each(lede, 12)}<a href="/news/page/3">Older posts</a></main>`, {
      title: 'News - page 2',
    }),
    '/news/page/2/',
  ],
].map(([name, html, path]) => ({
  name: name as string,
  html: html as string,
  path: path as string,
  reason: 'not-an-article',
}))

const lists: OtherPage[] = [
  [
    'a tag',
    pageAround(`<main><h1>Topic: bridges</h1>${each(teaser, 12)}</main>`, {
      title: 'bridges | The Harlow Herald',
      head: list('bridges'),
    }),
    '/tag/bridges/',
  ],
  [
    'a tag that says nothing of itself',
    pageAround(`<main><h1>bridges</h1>${each(lede, 8)}</main>`, { title: 'bridges Archives' }),
    '/tag/bridges/',
  ],
  [
    'a topic with two articles',
    pageAround(`<main><h1>Canals</h1>${each(teaser, 2)}</main>`, { title: 'Canals' }),
    '/topics/canals',
  ],
  [
    'an author',
    pageAround(
      `<main><h1>Ada Writer</h1><p class="bio">Ada Writer reports on bridges, canals and all that crosses them. She came to Harlow from the coast.</p>${each(teaser, 16)}</main>`,
      { title: 'Ada Writer', head: '<meta property="og:type" content="profile">' },
    ),
    '/author/ada-writer/',
  ],
  [
    'a category of a blog',
    pageAround(`<main><h1>Category: Walks</h1>${each(lede, 9)}</main>`, { title: 'Walks Archives' }),
    '/category/walks/',
  ],
  [
    'a month of an archive',
    pageAround(`<main><h1>May 2025</h1>${each(lede, 10)}</main>`, { title: 'May 2025' }),
    '/2025/05/',
  ],
  [
    'results of a search',
    pageAround(
      `<main><h1>30 results for “bridge”</h1><form action="/search"><input name="q" value="bridge"></form><ol>${each(row)}</ol></main>`,
      { title: 'Search results for bridge' },
    ),
    '/search?q=bridge',
  ],
  [
    'results that say what they are',
    pageAround(`<main><ol>${each(row, 10)}</ol></main>`, {
      title: 'bridge',
      head: jsonLd({ '@type': 'SearchResultsPage' }),
    }),
    '/find?text=bridge',
  ],
  [
    'a search that found nothing',
    pageAround(
      '<main><h1>Search</h1><p>Your search for “brigde” did not match any of our articles. Check the spelling, or try fewer words.</p></main>',
      { title: 'Search' },
    ),
    '/?s=brigde',
  ],
  [
    'a list of all that is new',
    pageAround(
      `<main><h1>Latest</h1><ul>${each((item, index) => `<li><time>10:${10 + index}</time> <a href="${addressOf(item)}">${item.headline}</a><p>${item.summary}</p></li>`)}</ul></main>`,
      { title: 'Latest news', head: itemList },
    ),
    '/latest',
  ],
  [
    'a site map',
    pageAround(
      `<main><h1>Site map</h1><ul>${each((item) => `<li><a href="${addressOf(item)}">${item.headline}</a></li>`)}</ul></main>`,
      { title: 'Site map' },
    ),
    '/sitemap',
  ],
  [
    'podcasts',
    pageAround(
      `<main><h1>Podcasts</h1>${each((item) => `<div class="episode"><h3>${item.headline}</h3><p>${item.summary}</p><button>Play</button><span>32 min</span></div>`, 14)}</main>`,
      { title: 'Podcasts', head: jsonLd({ '@type': 'PodcastSeries', name: 'Harlow aloud' }) },
    ),
    '/podcasts',
  ],
  [
    'events',
    pageAround(
      `<main><h1>What’s on</h1>${each((item, index) => `<div class="event"><h3><a href="/events/${index}">${item.headline}</a></h3><p>Sat ${index + 1} May, 8 pm, Town Hall</p><p>Tickets from 12</p></div>`, 20)}</main>`,
      { title: 'Events', head: website },
    ),
    '/events',
  ],
].map(([name, html, path]) => ({
  name: name as string,
  html: html as string,
  path: path as string,
  reason: 'not-an-article',
}))

const shows: OtherPage[] = [
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

const app = '<script src="/app.js"></script>'
const shells: OtherPage[] = [
  ['root', `<title>Herald</title><body><div id="root"></div>${app}`],
  [
    'app',
    `<title>Herald</title><body><noscript><strong>We’re sorry but this site doesn’t work properly without JavaScript enabled.</strong></noscript><div id="app"></div>${app}`,
  ],
  [
    '__next',
    `<title>Herald</title><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>${app}`,
  ],
  [
    '__next with a wheel',
    `<title>Herald</title><body><div id="__next"><div class="spinner" role="status"></div></div>${app}`,
  ],
  ['__nuxt', `<title>Herald</title><body><div id="__nuxt"></div><script>window.__NUXT__={}</script>${app}`],
  ['app-root', `<title>Herald</title><body><app-root>Loading...</app-root>${app}`],
  ['___gatsby', `<title>Herald</title><body><div id="___gatsby"><div id="gatsby-focus-wrapper"></div></div>${app}`],
  ['svelte', `<title>Herald</title><body><div id="svelte"></div>${app}`],
  ['q-app', `<title>Herald</title><body><div id="q-app"></div>${app}`],
  ['main', `<title>Herald</title><body><main id="main"></main><p>Loading…</p>${app}`],
].map(([name, html]) => ({
  name: `a shell with ${name}`,
  html: html as string,
  path: '/town/new-bridge',
  reason: 'needs-javascript',
}))

const walls: OtherPage[] = [
  [
    'a login',
    pageAround(`<main><h1>Sign in</h1>${login}<p><a href="/forgot">Forgotten your password?</a></p></main>`, {
      title: 'Sign in',
    }),
    'login-required',
  ],
  [
    'a wall for subscribers',
    pageAround(
      `<main><h1>Old bridge closes</h1><p>Engineers found cracks in two of its piers.</p><div class="wall"><h2>Read on with a subscription</h2><p>One month for 1.</p></div></main>`,
      {
        title: 'Old bridge closes',
        head: jsonLd({ '@type': 'NewsArticle', headline: 'Old bridge closes', isAccessibleForFree: false }),
      },
    ),
    'login-required',
  ],
  [
    'a wall of consent',
    `<title>Before you continue to the Herald</title><body><h1>Before you continue to the Herald</h1><p>We and our 812 partners store and read information on your device. You can accept that, or choose what you allow.</p><button>Accept all</button><button>Settings</button>`,
    'blocked',
  ],
  [
    'a challenge',
    `<title>Just a moment...</title><body><div id="challenge"><p>Checking your browser. This takes a few seconds.</p></div>${app}`,
    'blocked',
  ],
  [
    'a parked domain',
    '<title>harlow.example</title><body><h1>harlow.example</h1><p>This domain may be for sale. Inquire now.</p><ul><li><a href="/1">Bridge repairs</a></li><li><a href="/2">Soup</a></li></ul>',
    'soft-404',
  ],
  [
    'an error',
    pageAround(
      `<main><h1>Page not found</h1><p>We have looked everywhere. Try the search, or one of these.</p>${each(teaser, 6)}</main>`,
      { title: 'Page not found | The Harlow Herald' },
    ),
    'soft-404',
  ],
].map(([name, html, reason]) => ({
  name: name as string,
  html: html as string,
  path: '/town/new-bridge',
  reason: reason as DropReason,
}))

/** Pages as publishers have them beside articles. */
export const otherPages: OtherPage[] = [...fronts, ...lists, ...shows, ...shells, ...walls]
