import { start } from '@copydesk/runtime'
import { appOf } from './app.ts'
import { Config } from './config.ts'
import { listen } from './listen.ts'
import { openTools } from './tools.ts'

await start('api', Config, async (service) => {
  if (!service.config.API_KEYS) service.log.warn('the API has no keys: whoever reaches it may use it')
  const tools = openTools(service)
  await listen(appOf(tools, service), service)
})
