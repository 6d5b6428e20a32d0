import type { BrowserContext, Page } from 'playwright-core'

/** A page, and what its visitor would see go wrong. */
export interface Visitor {
  page: Page
  /** Errors in the console (among them violations of the content policy), requests that failed or left the origin. */
  complaints: string[]
}

/** Opens an empty page; all that it asks for has to come from `origin`. */
export async function openVisitor(context: BrowserContext, origin: string): Promise<Visitor> {
  const page = await context.newPage()
  const complaints: string[] = []
  const complain = (what: string) => void complaints.push(what)
  page.on('pageerror', ({ message }) => complain(`error: ${message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:')
    if (!isOurs) complain(`left the origin: ${request.url()}`)
  })
  page.on('requestfailed', (request) => complain(`failed: ${request.url()} ${request.failure()?.errorText}`))
  return { page, complaints }
}
