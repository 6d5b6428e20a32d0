import { Worker } from 'node:worker_threads'
import workerpool from 'workerpool'
import { cleanCapture } from './clean-capture.ts'

// A terminal sends Ctrl-C to the whole group; the parent stops in order and lets this page finish.
process.on('SIGINT', () => {})

new Worker(new URL('./watchdog.ts', import.meta.url), { argv: process.argv.slice(2) }).unref()
workerpool.worker({
  cleanCapture: (...args: Parameters<typeof cleanCapture>) => {
    // The time of a page runs from here: what a child needs to start is no fault of it.
    workerpool.workerEmit('begun')
    return cleanCapture(...args)
  },
})
