import type { FetchedPage } from '@copydesk/contracts'
import type { Service } from '@copydesk/runtime'
import type { Cleaned } from './clean-capture.ts'
import type { Config } from './config.ts'
import { openExtractors } from './extractors.ts'
import { openMeasures } from './measures.ts'

/** What the clean step touches the world with. */
export interface Tools {
  /** Reads a page's capture and extracts its article, in a child process. Throws Killed when the page costs the child its life. */
  extract(page: FetchedPage): Promise<Cleaned>
}

/** Opens the tools of one cleaner; they close when it stops. */
export function openTools({ config, metrics, onStop }: Service<Config>): Tools {
  const extractors = openExtractors(config)
  onStop(() => extractors.close())
  const measure = openMeasures(metrics)
  return {
    extract: async (page) => {
      const cleaned = await extractors.run(page)
      measure(page.finalUrl, cleaned)
      return cleaned
    },
  }
}
