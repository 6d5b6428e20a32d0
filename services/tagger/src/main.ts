import './small-heap.ts'
import { runStage } from '@copydesk/pipeline'
import { start } from '@copydesk/runtime'
import { Config } from './config.ts'
import { tagArticle } from './process.ts'
import { openTools } from './tools.ts'

await start('tagger', Config, async (service) => {
  const tools = openTools()
  await runStage('tag', (message) => tagArticle(message, tools), service)
})
