import { runStage } from '@copydesk/pipeline'
import { start } from '@copydesk/runtime'
import { Config } from './config.ts'
import { startKeeper } from './keeper.ts'
import { storeArticle } from './process.ts'
import { openTools } from './tools.ts'

await start('storage', Config, async (service) => {
  const tools = openTools(service)
  await runStage('store', (message) => storeArticle(message, tools), service)
  service.onStop(tools.hurry) // before the worker waits for what it has in hand
  startKeeper(tools.db, service)
})
