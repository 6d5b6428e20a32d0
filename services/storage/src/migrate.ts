import { migrate } from '@copydesk/database'
import { messageOf, readConfig } from '@copydesk/runtime'
import { Config } from './config.ts'

try {
  await migrate(readConfig(Config.pick({ DATABASE_URL: true })).DATABASE_URL)
} catch (error) {
  process.stderr.write(`The database of DATABASE_URL could not be brought up to date: ${messageOf(error)}\n`)
  process.exit(1)
}
