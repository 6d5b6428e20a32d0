import { itemList, lede, list, row, teaser, website } from './list-markup.ts'
import type { OtherPage } from './other-page.ts'
import { jsonLd } from './sample-page.ts'
import { addressOf, each, pageAround } from './town-news.ts'

/** Pages that list articles or anything else. */
export const lists: OtherPage[] = [
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
