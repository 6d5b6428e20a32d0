import { createServer } from 'node:http'
import { basename } from 'node:path'

/** Any address below `/` is an invented article, told apart by its headline; robots.txt is missing, so all may be read. */
const server = createServer((request, response) => {
  const name = basename(request.url ?? '/')
  if (name === 'robots.txt') return response.writeHead(404).end()
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(name))
})
server.listen(8080)
process.on('SIGTERM', () => process.exit(0))

function pageOf(name: string): string {
  const headline = `Harbour opens its ${name} quay to night ferries`
  const paragraphs = [
    `The harbour board of Westmouth said on Monday that its ${name} quay would take ferries after dark from next spring.`,
    'Residents had asked for quieter engines first, and the board agreed to measure the noise each month and publish it.',
    'The first boat is to leave at nine in the evening and to reach the islands before midnight, weather permitting.',
    '“We waited eleven years for this,” said Ada Example, who runs the only bakery on the larger of the two islands.',
  ]
  return `<!doctype html>
<html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${headline}</h1><p>By <span class="byline">Ada Example</span>, <time datetime="2026-11-23">23 November</time></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`
}
