import { migrate } from '@copydesk/database'
import { readConfig } from '@copydesk/runtime'
import { Config } from './config.ts'

await migrate(readConfig(Config.pick({ DATABASE_URL: true })).DATABASE_URL)
