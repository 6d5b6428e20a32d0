import type { InventedArticle } from '../articles.ts'

/** How much of an article a page also says for machines. */
export type Markup = 'json-ld' | 'meta' | 'none'

export interface PageOptions {
  /** The page's own address. */
  url: string
  canonical?: string
  markup?: Markup
  charset?: string | undefined
  /** Changes what stands around the article and nothing in it. */
  ads?: number
  /** A last paragraph of its own. */
  saying?: string | undefined
}

/** A news page as publishers make them: the article amid navigation, advertisements, related stories and a template. */
export function renderPage(article: InventedArticle, options: PageOptions): string {
  const { url, canonical = url, markup = 'json-ld', charset, ads = 0, saying } = options
  const paragraphs = [...article.paragraphs, ...(saying ? [saying] : [])]
  return `<!doctype html>
<html lang="en">
<head>
${charset ? `<meta charset="${charset}">` : ''}
<title>${article.headline} | ${article.publisher}</title>
<link rel="canonical" href="${canonical}">
${heads[markup](article, url)}
<style>.advert { float: right }</style>
</head>
<body>
<header><a href="/">${article.publisher}</a>
<nav><ul>${sections.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav></header>
<main>
<article>
<h1>${article.headline}</h1>
<p class="byline">By <a rel="author" href="/people">${article.byline}</a></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>
<aside class="advert" data-served="${ads}"><a href="/buy?${ads}">Boots, now ${ads + 10} crowns</a></aside>
<section class="related"><h2>More from this desk</h2><ul>
<li><a href="/news/related-1">A wall is painted</a></li>
<li><a href="/news/related-2">A band plays on</a></li>
</ul></section>
</main>
<template><p>Subscribe to read what your neighbours read, every morning before breakfast, for less than a bun.</p></template>
<footer><p>All rights reserved by ${article.publisher}. Page served as number ${ads}.</p></footer>
</body>
</html>
`
}

const sections = ['Local', 'Business', 'Culture', 'Sport', 'Weather']

const heads: Record<Markup, (article: InventedArticle, url: string) => string> = {
  'json-ld': (article, url) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: url,
      headline: article.headline,
      datePublished: article.publishedAt,
      articleSection: article.section,
      author: { '@type': 'Person', name: article.byline },
      publisher: { '@type': 'NewsMediaOrganization', name: article.publisher },
      image: new URL('/pictures/quay.jpg', url).href,
    })}</script>`,
  meta: (article, url) =>
    Object.entries({
      'og:type': 'article',
      'og:title': article.headline,
      'og:site_name': article.publisher,
      'og:image': new URL('/pictures/quay.jpg', url).href,
      'article:published_time': article.publishedAt,
      'article:section': article.section,
      author: article.byline,
    })
      .map(([name, content]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`)
      .join('\n'),
  none: () => '',
}
