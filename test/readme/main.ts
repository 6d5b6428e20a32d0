import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withConfiguration } from './configuration.ts'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
writeFileSync(readme, await withConfiguration(readFileSync(readme, 'utf8')))
