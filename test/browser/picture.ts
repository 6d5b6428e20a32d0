import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** Renews a picture of the README when it is asked for: `npm run test:browser -- --screenshots`. */
export async function takePicture(page: Page, name: 'queues' | 'docs'): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  await page.screenshot({
    path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)),
    animations: 'disabled',
  })
}
