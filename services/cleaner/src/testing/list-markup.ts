import { jsonLd } from './sample-page.ts'
import { addressOf, type Item, items } from './town-news.ts'

export const website = '<meta property="og:type" content="website">'

export const card = (item: Item): string =>
  `<article class="card"><a href="${addressOf(item)}"><img src="/i.jpg" alt=""><h3>${item.headline}</h3></a><p>${item.summary}</p><time>2 hours ago</time></article>`
export const teaser = (item: Item): string =>
  `<div class="teaser"><h2 class="teaser__title"><a href="${addressOf(item)}">${item.headline}</a></h2><p class="teaser__text">${item.summary} <a href="${addressOf(item)}">Read more</a></p></div>`
export const row = (item: Item, index: number): string =>
  `<li class="result"><a href="${addressOf(item)}">${item.headline}</a><div class="date">${index + 1} May 2025</div><p>${item.summary}</p></li>`
export const whole = (item: Item): string =>
  `<a class="block" href="${addressOf(item)}"><h3>${item.headline}</h3><p>${item.summary}</p></a>`
export const lede = (item: Item, index: number): string =>
  `<article><header><h2><a href="${addressOf(item)}">${item.headline}</a></h2><p>By A. Writer, ${index + 1} May 2025</p></header><p>${item.summary} ${items[(index + 3) % items.length]?.summary} ${items[(index + 7) % items.length]?.summary}</p><p><a href="${addressOf(item)}">Continue reading</a></p></article>`
export const bare = (item: Item): string => `<h3>${item.headline}</h3><p>${item.summary}</p>`

export const list = (name: string) => jsonLd({ '@context': 'https://schema.org', '@type': 'CollectionPage', name })
export const itemList = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: items.map(({ headline }, index) => ({ '@type': 'ListItem', position: index + 1, name: headline })),
})
export const site = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: 'The Harlow Herald',
  potentialAction: { '@type': 'SearchAction' },
})
