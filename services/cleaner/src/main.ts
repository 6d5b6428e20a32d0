import { runStage } from '@copydesk/pipeline'
import { start } from '@copydesk/runtime'
import { Config } from './config.ts'
import { cleanPage } from './process.ts'
import { openTools } from './tools.ts'

await start('cleaner', Config, async (service) => {
  const tools = openTools(service)
  await runStage('clean', (page) => cleanPage(page, tools), service)
})
