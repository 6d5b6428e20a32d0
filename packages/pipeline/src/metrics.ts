import { Counter, Histogram, type Registry } from 'prom-client'

/** Ways out by stage, outcome and reason, and how long the step took, in seconds. */
export function stageMetrics(registry: Registry) {
  return {
    ways: new Counter({
      name: 'copydesk_ways_out_total',
      help: 'Messages that left a stage, by outcome and reason.',
      labelNames: ['stage', 'outcome', 'reason'],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: 'copydesk_step_seconds',
      help: 'How long a step took, in seconds.',
      labelNames: ['stage'],
      buckets: [0.001, 0.01, 0.05, 0.1, 0.5, 1, 5, 20],
      registers: [registry],
    }),
  }
}
