import { start } from '@copydesk/runtime'
import { Config } from './config.ts'
import { listen } from './listen.ts'
import { routes } from './routes.ts'
import { openTools } from './tools.ts'

await start('api', Config, async (service) => {
  const tools = openTools(service)
  await listen(routes(tools, service), service)
})
