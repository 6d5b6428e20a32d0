import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import { needChromium } from './chromium.ts'

const print = (text: string) => void process.stdout.write(`${text}\n`)

if (process.argv.includes('--screenshots')) process.env.SCREENSHOTS = '1'
await needChromium().catch((error: Error) => {
  print(error.message)
  process.exit(1)
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = await startVitest('test', [], { root, config: 'test/browser/vitest.config.ts', watch: false })
const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()])
await vitest.close()

const passed = tests.filter((each) => each.result().state === 'passed').length
print(`browser: ${passed} passed, ${tests.length - passed} failed`)
process.exit(tests.length > 0 && passed === tests.length ? 0 : 1)
