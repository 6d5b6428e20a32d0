import { runStage } from '@copydesk/pipeline'
import { start } from '@copydesk/runtime'
import { Config } from './config.ts'
import { fetchPage } from './process.ts'
import { openTools } from './tools.ts'

await start('fetcher', Config, async (service) => {
  const tools = openTools(service)
  await runStage('fetch', (page) => fetchPage(page, tools), service)
})
