import { type ParsedPage, parsePage } from '../parsed-page.ts'

/** The limits that a cleaner has by default. */
export const sampleLimits = { maxDepth: 512, maxNodes: 200_000 }

const sampleOrigin = { finalUrl: 'https://www.example.com/town/new-bridge', fetchedAt: '2026-11-23T10:00:00Z' }

/** What is known of the sample page from how it was fetched. */
export const sampleFetched = {
  ...sampleOrigin,
  url: 'https://example.com/town/new-bridge',
  captureId: 'a'.repeat(64),
  contentType: 'text/html',
  charset: 'utf-8',
}

const sentence =
  'The council of Millbrook, after a long debate, voted on Tuesday to rebuild the old bridge over the river.'

/** Enough paragraphs for an article, each of three sentences and different from the others. */
export function paragraphs(count = 6): string[] {
  return Array.from({ length: count }, (_, index) => `Part ${index + 1}. ${sentence} ${sentence}`)
}

/** A plain page with an article on it; `head` and `body` are put into it as they are. */
export function samplePage({ head = '', body = '', lang = 'en' } = {}): string {
  const text = paragraphs().map((paragraph) => `<p>${paragraph}</p>`)
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head>
<body><nav><a href="/">Home</a> <a href="/town">Town</a></nav><article>${body}${text.join('\n')}</article><footer>Imprint</footer></body></html>`
}

/** Any HTML, parsed as a page at the sample's address or another. */
export function parseSample(html: string, finalUrl = sampleOrigin.finalUrl): ParsedPage {
  return parsePage(html, { ...sampleOrigin, finalUrl }, sampleLimits)
}

/** A script element with structured data. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}
