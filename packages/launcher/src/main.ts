import { fileURLToPath } from 'node:url'
import { migrate } from '@copydesk/database'
import { runCommand } from './command.ts'

await runCommand({ migrate, servicesDir: fileURLToPath(new URL('../../../services', import.meta.url)) })
