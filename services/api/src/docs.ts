import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import { pagePolicy } from './content-policy.ts'

const views = fileURLToPath(new URL('../views', import.meta.url))
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** The files the page is made of, by their folder. */
const files: Record<string, string> = {
  'docs.js': views,
  'swagger-ui.css': swagger,
  'swagger-ui-bundle.js': swagger,
  'favicon-32x32.png': swagger,
}

/** The page that shows the API's description, and tries its calls. */
export function docsPage(): Router {
  const router = Router().use(pagePolicy)
  router.get('/', (_request, response) => {
    response.sendFile('docs.html', { root: views, cacheControl: false, headers: { 'cache-control': 'no-cache' } })
  })
  for (const [name, root] of Object.entries(files)) {
    router.get(`/${name}`, (_request, response) => response.sendFile(name, { root, maxAge: '1h' }))
  }
  return router
}
