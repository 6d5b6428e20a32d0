import { freePort } from '@copydesk/launcher'
import { openCompose } from './compose.ts'
import { scenario } from './scenario.ts'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)))

const port = await freePort()
const variables = {
  API_PORT: String(port),
  FETCH_ALLOW_PRIVATE: '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16', // where Docker puts its networks
  FETCH_HOST_DELAY_MS: '100',
}
const compose = openCompose(`copydesk-test-${process.pid}`, variables, stopping.signal)
const steps = Object.entries(scenario(compose, `http://127.0.0.1:${port}`, stopping.signal))

const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`
const print = (text: string) => void process.stdout.write(`${text}\n`)

let passed = 0
try {
  for (const [what, step] of steps) {
    const found = await step()
    passed++
    print(`✓ ${what}${found && `: ${found}`} (${seconds()})`)
  }
} catch (error) {
  process.exitCode = 1
  print(await compose('logs', '--no-color', '--tail', '20').catch(String))
  print(`✗ ${steps[passed]?.[0]} (${seconds()}): ${error instanceof Error ? error.message : error}`)
} finally {
  await compose('down', '--volumes', '--remove-orphans', '--rmi', 'local')
}
print(`compose: ${passed} of ${steps.length} steps passed in ${seconds()}`)
