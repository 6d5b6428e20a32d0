import { Gauge, type Registry } from 'prom-client'
import { countStages } from './stats.ts'
import type { Tools } from './tools.ts'

const states = ['waiting', 'active', 'delayed', 'failed', 'consumers'] as const

/** Jobs per stage and state, and the oldest waiting message's age in seconds, read when asked for; none while Redis is away. */
export function registerGauges(registry: Registry, { conveyor }: Pick<Tools, 'conveyor'>): void {
  const stages = async () => Object.entries((await countStages(conveyor)) ?? {})

  new Gauge({
    name: 'copydesk_stage_jobs',
    help: 'Jobs at a stage by state, and the workers that take them.',
    labelNames: ['stage', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const [stage, counts] of await stages()) {
        for (const state of states) this.set({ stage, state }, counts[state])
      }
    },
  })
  new Gauge({
    name: 'copydesk_oldest_waiting_seconds',
    help: 'How long the oldest message at a stage has waited for a free worker.',
    labelNames: ['stage'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const [stage, { oldestWaitingMs }] of await stages()) this.set({ stage }, (oldestWaitingMs ?? 0) / 1000)
    },
  })
}
